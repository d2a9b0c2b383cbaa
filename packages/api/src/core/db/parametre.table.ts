import { jsonb, pgTable, text } from 'drizzle-orm/pg-core'

/** Ce que la base sait d’elle-même, par exemple qu’elle porte des données de démonstration. */
export const parametre = pgTable('parametre', {
  cle: text('cle').primaryKey(),
  valeur: jsonb('valeur').notNull(),
})
