import type { ActionCode, EvenementType, OrganismeCode } from '@sssi/domain'
import { bigserial, boolean, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Tout ce qui a changé : qui, quand, depuis quel organisme, quoi, l’ancienne et la nouvelle valeur. Un déclencheur refuse
 * d’y modifier ou d’y effacer une ligne ; elle garde donc le nom qu’avait l’agent ce jour-là, sans clé étrangère.
 */
export const journal = pgTable(
  'journal',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    le: timestamp('le', { withTimezone: true }).notNull(),
    agentId: text('agent_id').notNull(),
    agentLibelle: text('agent_libelle').notNull(),
    agentOrganisme: text('agent_organisme').$type<OrganismeCode>(),
    type: text('type').$type<EvenementType>().notNull(),
    code: text('code').$type<ActionCode>(),
    objet: jsonb('objet'),
    avant: jsonb('avant'),
    apres: jsonb('apres'),
    demonstration: boolean('demonstration').notNull().default(false),
  },
  (table) => [index('journal_par_action').on(table.code, table.id.desc())],
)
