import type { ActionCode, Meteo } from '@sssi/domain'
import { pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import { agent } from '../agent/agent.table.ts'
import { suiviAction } from './suivi-action.table.ts'

/** Le texte qu’un agent prépare, et que lui seul voit : il n’entre au journal qu’une fois publié. */
export const brouillon = pgTable(
  'brouillon',
  {
    code: text('code')
      .$type<ActionCode>()
      .notNull()
      .references(() => suiviAction.code),
    agentId: text('agent_id')
      .notNull()
      .references(() => agent.id, { onDelete: 'cascade' }),
    meteo: text('meteo').$type<Meteo>().notNull(),
    synthese: text('synthese').notNull(),
    enregistreLe: timestamp('enregistre_le', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.code, table.agentId] })],
)
