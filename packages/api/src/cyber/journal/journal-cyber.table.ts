import type { OrganismeCode } from '@sssi/domain'
import { bigserial, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * Ce qui s’est fait dans la section Cyber, lectures de TLP:RED comprises. Il est à part du journal du plan : une ligne ne se
 * montre qu’à qui peut lire l’objet dont elle parle. Un déclencheur refuse d’y modifier ou d’y effacer une ligne.
 */
export const journalCyber = pgTable(
  'journal_cyber',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    le: timestamp('le', { withTimezone: true }).notNull(),
    /** `null` quand le portail agit de lui-même : une relève, une escalade. */
    agentId: text('agent_id'),
    agentLibelle: text('agent_libelle').notNull(),
    agentOrganisme: text('agent_organisme').$type<OrganismeCode>(),
    /** « bulletin », « alerte », « incident »… */
    objet: text('objet').notNull(),
    objetId: text('objet_id').notNull(),
    fait: text('fait').notNull(),
    /** Les valeurs d’avant et d’après, et les motifs. */
    detail: jsonb('detail').$type<Record<string, unknown>>().notNull(),
  },
  (table) => [index('journal_cyber_par_objet').on(table.objet, table.objetId, table.id)],
)

export type LigneDuJournalCyber = typeof journalCyber.$inferSelect
