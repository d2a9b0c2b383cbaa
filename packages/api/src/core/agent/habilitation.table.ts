import type { ActionCode, OrganismeCode, Role } from '@sssi/domain'
import { index, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { agent } from './agent.table.ts'

/** Un droit accordé : un rôle, pour un organisme, sur tout le plan ou sur une action. Retirer un droit efface la ligne, le journal le garde. */
export const habilitation = pgTable(
  'habilitation',
  {
    id: text('id').primaryKey(),
    agentId: text('agent_id')
      .notNull()
      .references(() => agent.id, { onDelete: 'cascade' }),
    role: text('role').$type<Role>().notNull(),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    action: text('action').$type<ActionCode>(),
    accordeeLe: timestamp('accordee_le', { withTimezone: true }).notNull(),
    accordeePar: text('accordee_par').references(() => agent.id, { onDelete: 'set null' }),
  },
  (table) => [
    unique('habilitation_unique')
      .on(table.agentId, table.role, table.organisme, table.action)
      .nullsNotDistinct(),
    index('habilitation_action').on(table.action),
    index('habilitation_organisme').on(table.organisme),
  ],
)

export type HabilitationEnregistree = typeof habilitation.$inferSelect
