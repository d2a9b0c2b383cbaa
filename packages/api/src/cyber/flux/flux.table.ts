import { boolean, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const instant = (nom: string) => timestamp(nom, { withTimezone: true })

/** Les adresses que le portail relève de lui-même, et ce que la dernière relève a donné. */
export const flux = pgTable('flux', {
  id: uuid('id').primaryKey(),
  libelle: text('libelle').notNull(),
  adresse: text('adresse').notNull().unique(),
  intervalleMinutes: integer('intervalle_minutes').notNull(),
  actif: boolean('actif').notNull(),
  /** Ce que la source a donné pour demander ensuite « seulement si cela a changé ». */
  etag: text('etag'),
  dernierChangement: text('dernier_changement'),
  releveLe: instant('releve_le'),
  /** Une phrase : ce que la dernière relève a trouvé, ou ce qui l’a empêchée. */
  resultat: text('resultat').notNull(),
  enEchec: boolean('en_echec').notNull(),
  /** De suite : l’intervalle s’allonge avec eux. */
  echecs: integer('echecs').notNull(),
  prochaineLe: instant('prochaine_le'),
  version: integer('version').notNull(),
})

export type FluxEnregistre = typeof flux.$inferSelect
