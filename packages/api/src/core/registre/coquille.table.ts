import type { FichierDecrit } from '@sssi/domain'
import { jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** Les constructions du portail qui ont servi : une page ouverte sur l’une d’elles demande encore ses fichiers. */
export const coquille = pgTable('coquille', {
  version: text('version').primaryKey(),
  fichiers: jsonb('fichiers').$type<readonly FichierDecrit[]>().notNull(),
  vueLe: timestamp('vue_le', { withTimezone: true }).notNull(),
})
