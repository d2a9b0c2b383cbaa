import type { Referentiel } from '@sssi/domain/cyber'
import { boolean, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'

/**
 * Un référentiel importé, dans une version que plus rien ne change : ce qu’un organisme a évalué reste ce qu’il a lu. Une version
 * nouvelle est une ligne de plus.
 */
export const referentiel = pgTable(
  'referentiel',
  {
    id: uuid('id').primaryKey(),
    cle: text('cle').notNull(),
    edition: text('edition').notNull(),
    titre: text('titre').notNull(),
    contenu: jsonb('contenu').$type<Referentiel>().notNull(),
    /** Le même fichier importé deux fois ne fait qu’un. */
    empreinte: text('empreinte').notNull(),
    /** Retiré : on n’y ouvre plus d’évaluation ; celles qui existent se lisent encore. */
    retire: boolean('retire').notNull(),
    importePar: text('importe_par').notNull(),
    importeLe: timestamp('importe_le', { withTimezone: true }).notNull(),
    version: integer('version').notNull(),
  },
  (table) => [unique('referentiel_edition').on(table.cle, table.edition)],
)

export type ReferentielEnregistre = typeof referentiel.$inferSelect
