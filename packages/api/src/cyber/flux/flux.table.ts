import { boolean, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

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

/** Les documents qu’une source annonce, tels que le portail les a pris : il ne redemande que ce qui a changé depuis. */
export const documentDeFlux = pgTable(
  'document_de_flux',
  {
    fluxId: uuid('flux_id')
      .notNull()
      .references(() => flux.id, { onDelete: 'cascade' }),
    adresse: text('adresse').notNull(),
    /** La date que la source annonçait pour ce qui a été pris ; `null` : rien n’a pu l’être. */
    annonceLe: instant('annonce_le'),
    essayeLe: instant('essaye_le').notNull(),
  },
  (table) => [uniqueIndex('document_de_flux_adresse').on(table.fluxId, table.adresse)],
)
