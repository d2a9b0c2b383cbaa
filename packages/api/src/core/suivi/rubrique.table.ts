import type { ActionCode, RubriqueNumero } from '@sssi/domain'
import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { suiviAction } from './suivi-action.table.ts'

/** Une rubrique qui n’a jamais été écrite n’a pas de ligne : elle se lit vide, à la version 0. */
export const rubrique = pgTable(
  'rubrique',
  {
    code: text('code')
      .$type<ActionCode>()
      .notNull()
      .references(() => suiviAction.code),
    numero: integer('numero').$type<RubriqueNumero>().notNull(),
    contenu: text('contenu').notNull(),
    nonApplicable: boolean('non_applicable').notNull(),
    motifNonApplicable: text('motif_non_applicable'),
    version: integer('version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.code, table.numero] }),
    check('rubrique_numero', sql`${table.numero} between 1 and 8`),
  ],
)
