import { integer, pgTable } from 'drizzle-orm/pg-core'

/** Le dernier rang donné dans l’année : il se prend dans la transaction qui publie, un refus le rend. */
export const compteurDeBulletins = pgTable('compteur_de_bulletins', {
  annee: integer('annee').primaryKey(),
  dernier: integer('dernier').notNull(),
})
