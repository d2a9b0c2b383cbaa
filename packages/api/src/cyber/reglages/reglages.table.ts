import type { ReglagesDuCert } from '@sssi/domain/cyber'
import { sql } from 'drizzle-orm'
import { check, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Les réglages du CERT : une seule ligne, absente tant que personne n’a rien réglé. */
export const reglagesDuCert = pgTable(
  'reglages_du_cert',
  {
    id: integer('id').primaryKey(),
    contenu: jsonb('contenu').$type<ReglagesDuCert>().notNull(),
    modifiePar: text('modifie_par').notNull(),
    modifieLe: timestamp('modifie_le', { withTimezone: true }).notNull(),
    version: integer('version').notNull(),
  },
  (table) => [check('reglages_du_cert_unique', sql`${table.id} = 1`)],
)
