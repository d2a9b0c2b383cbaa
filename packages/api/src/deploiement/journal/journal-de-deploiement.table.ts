import type { Fait } from '@sssi/domain'
import { bigint, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * L’histoire des déploiements. Chaque entrée porte l’empreinte de la précédente : en changer une se voit sur toutes celles qui
 * suivent. Un déclencheur refuse d’ailleurs d’y changer ou d’y effacer une ligne.
 */
export const journalDeDeploiement = pgTable(
  'journal_de_deploiement',
  {
    /** Sans trou, contrairement à une séquence : une entrée retirée à la fin ou au milieu se voit. */
    numero: bigint('numero', { mode: 'number' }).primaryKey(),
    /** `null` pour ce qui n’est d’aucune section connue. */
    section: text('section'),
    fait: text('fait').$type<Fait>().notNull(),
    detail: jsonb('detail').$type<Readonly<Record<string, unknown>>>().notNull(),
    /** Le nom qu’avait l’auteur ce jour-là : un agent ou une clé ; `null` quand le portail a décidé de lui-même. */
    auteur: text('auteur'),
    le: timestamp('le', { withTimezone: true }).notNull(),
    precedent: text('precedent'),
    empreinte: text('empreinte').notNull(),
  },
  (table) => [index('journal_de_deploiement_par_section').on(table.section, table.numero)],
)

export type EntreeEnregistree = typeof journalDeDeploiement.$inferSelect
