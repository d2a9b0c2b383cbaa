import type { OrganismeCode } from '@sssi/domain'
import {
  genresDeLien,
  type CategorieDeDonnees,
  type GenreDeLien,
  type GraviteDIncident,
} from '@sssi/domain/cyber'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { parmi } from '../../../core/db/parmi.ts'
import { incident } from './incident.table.ts'

const instant = (nom: string) => timestamp(nom, { withTimezone: true })
const incidentId = () =>
  uuid('incident_id')
    .notNull()
    .references(() => incident.id)

/** Ce que l’incident fait à un service, dans l’organisme déclarant ou dans un autre. */
export const impact = pgTable(
  'incident_impact',
  {
    id: uuid('id').primaryKey(),
    incidentId: incidentId(),
    service: text('service').notNull(),
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    usagers: integer('usagers'),
    dureeMinutes: integer('duree_minutes'),
    gravite: text('gravite').$type<GraviteDIncident>().notNull(),
    donneesPersonnelles: boolean('donnees_personnelles').notNull(),
    categories: text('categories').array().$type<CategorieDeDonnees[]>().notNull(),
    personnesConcernees: integer('personnes_concernees'),
    ose: boolean('ose').notNull(),
    consequences: text('consequences').notNull(),
    ajouteLe: instant('ajoute_le').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [index('incident_impact_par_incident').on(table.incidentId)],
)

/** Ce qu’un fait disait avant d’être corrigé. */
export interface FaitAnterieur {
  readonly connuLe: string
  readonly texte: string
  readonly remplaceLe: string
  readonly remplacePar: string
}

/** La chronologie : quand la chose s’est passée ou a été sue, distinct de quand on l’a écrite. */
export const fait = pgTable(
  'incident_fait',
  {
    id: uuid('id').primaryKey(),
    incidentId: incidentId(),
    connuLe: instant('connu_le').notNull(),
    texte: text('texte').notNull(),
    ecritLe: instant('ecrit_le').notNull(),
    auteur: text('auteur').notNull(),
    auteurOrganisme: text('auteur_organisme').$type<OrganismeCode>(),
    anterieurs: jsonb('anterieurs').$type<FaitAnterieur[]>().notNull(),
    version: integer('version').notNull(),
  },
  (table) => [index('incident_fait_par_incident').on(table.incidentId, table.connuLe)],
)

export const tacheDIncident = pgTable(
  'incident_tache',
  {
    id: uuid('id').primaryKey(),
    incidentId: incidentId(),
    libelle: text('libelle').notNull(),
    /** À qui elle revient : un organisme, et la fonction qui s’en charge. */
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    role: text('role').notNull(),
    echeanceLe: instant('echeance_le'),
    faiteLe: instant('faite_le'),
    faitePar: text('faite_par'),
    ajouteeLe: instant('ajoutee_le').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [index('incident_tache_par_incident').on(table.incidentId)],
)

/** Les documents reliés : ils ne se montrent qu’à qui peut les lire. */
export const lien = pgTable(
  'incident_lien',
  {
    incidentId: incidentId(),
    genre: text('genre').$type<GenreDeLien>().notNull(),
    cibleId: uuid('cible_id').notNull(),
    ajouteLe: instant('ajoute_le').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.incidentId, table.genre, table.cibleId] }),
    check('incident_lien_genre', parmi(table.genre, genresDeLien)),
  ],
)

export type ImpactEnregistre = typeof impact.$inferSelect
export type FaitEnregistre = typeof fait.$inferSelect
export type TacheEnregistree = typeof tacheDIncident.$inferSelect
export type LienEnregistre = typeof lien.$inferSelect
