import type { DefinitionDeChaine, EtatDeVersion } from '@sssi/domain/cyber'
import { sql } from 'drizzle-orm'
import { integer, jsonb, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'

/** La dernière simulation de cette version-là, telle qu’elle est écrite : modifier la version l’efface. */
export interface SimulationGardee {
  readonly le: string
  readonly par: string
  readonly atteintLeHfds: boolean
}

/** Les versions de la chaîne d’alerte. Une alerte garde celle avec laquelle elle a commencé : aucune ne s’efface, hormis un brouillon. */
export const versionDeChaine = pgTable(
  'version_de_chaine',
  {
    numero: integer('numero').primaryKey(),
    etat: text('etat').$type<EtatDeVersion>().notNull(),
    definition: jsonb('definition').$type<DefinitionDeChaine>().notNull(),
    simulation: jsonb('simulation').$type<SimulationGardee>(),
    creeeLe: timestamp('creee_le', { withTimezone: true }).notNull(),
    creeePar: text('creee_par').notNull(),
    activeeLe: timestamp('activee_le', { withTimezone: true }),
    activeePar: text('activee_par'),
    version: integer('version').notNull(),
  },
  (table) => [
    uniqueIndex('version_de_chaine_active')
      .on(table.etat)
      .where(sql`${table.etat} = 'active'`),
  ],
)

export type VersionDeChaineEnregistree = typeof versionDeChaine.$inferSelect
