import { date, jsonb, pgTable } from 'drizzle-orm/pg-core'

/** Les comptes du plan à la fin de chaque jour où il a changé ; un jour sans ligne vaut le précédent. */
export const releve = pgTable('releve', {
  jour: date('jour', { mode: 'string' }).primaryKey(),
  comptes: jsonb('comptes').notNull(),
})
