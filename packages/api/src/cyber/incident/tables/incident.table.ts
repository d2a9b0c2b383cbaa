import type { OrganismeCode } from '@sssi/domain'
import {
  gravitesDIncident,
  reponsesDIncident,
  statutsIncident,
  type GraviteDIncident,
  type ReponseDIncident,
  type StatutIncident,
  type Tlp,
} from '@sssi/domain/cyber'
import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { parmi } from '../../../core/db/parmi.ts'
import { colonnesDeDiffusion } from '../../../core/diffusion/colonnes-de-diffusion.ts'

const instant = (nom: string) => timestamp(nom, { withTimezone: true })
const reponse = (nom: string) => text(nom).$type<ReponseDIncident>().notNull()

/** Ce qui est demandé, et par qui. */
export interface DeclassementDemande {
  readonly tlp: Tlp
  readonly destinataires: readonly OrganismeCode[]
  readonly motif: string
  readonly parId: string
  readonly par: string
  readonly le: string
}

export const incident = pgTable(
  'incident',
  {
    id: uuid('id').primaryKey(),
    /** L’organisme touché : c’est sur lui que les droits se décident. */
    organisme: text('organisme').$type<OrganismeCode>().notNull(),
    annee: integer('annee').notNull(),
    /** Compté par organisme : le numéro d’un incident ne dit pas combien les autres en ont. */
    rang: integer('rang').notNull(),
    /** « CNAV-2026-001 ». */
    reference: text('reference').notNull(),
    titre: text('titre').notNull(),
    description: text('description').notNull(),
    statut: text('statut').$type<StatutIncident>().notNull(),
    priseDeConnaissanceLe: instant('prise_de_connaissance_le').notNull(),
    debutLe: instant('debut_le'),
    classe: text('classe'),
    type: text('type'),
    gravite: text('gravite').$type<GraviteDIncident>(),
    important: reponse('important'),
    risqueEleve: reponse('risque_eleve'),
    malveillance: reponse('malveillance'),
    transfrontalier: reponse('transfrontalier'),
    cause: text('cause').notNull(),
    mesures: text('mesures').notNull(),
    indicateurs: text('indicateurs').notNull(),
    rapportDemandePour: instant('rapport_demande_pour'),
    /** Quand il a été résolu ; `null` tant qu’il dure. */
    traiteLe: instant('traite_le'),
    /** Sans clé étrangère : une restauration remplit la table ligne à ligne, dans n’importe quel ordre. */
    fusionneDansId: uuid('fusionne_dans_id'),
    declareParId: text('declare_par_id').notNull(),
    declarePar: text('declare_par').notNull(),
    declareLe: instant('declare_le').notNull(),
    /** La sortie de TLP:RED qu’une personne demande, tant qu’une autre ne l’a pas décidée avec elle. */
    declassementDemande: jsonb('declassement_demande').$type<DeclassementDemande>(),
    /** La plus urgente des échéances ouvertes, pour trier la liste ; recalculée à chaque changement. */
    prochaineEcheance: text('prochaine_echeance'),
    prochaineEcheanceLe: instant('prochaine_echeance_le'),
    /** Référence, titre et description, sans accents : ce que la recherche lit. */
    mots: text('mots').notNull(),
    version: integer('version').notNull(),
    ...colonnesDeDiffusion(),
  },
  (table) => [
    uniqueIndex('incident_reference').on(table.organisme, table.annee, table.rang),
    index('incident_par_echeance').on(table.prochaineEcheanceLe, table.id),
    index('incident_par_connaissance').on(table.priseDeConnaissanceLe, table.id),
    index('incident_mots').using('gin', sql`to_tsvector('simple', ${table.mots})`),
    check('incident_statut', parmi(table.statut, statutsIncident)),
    check('incident_gravite', parmi(table.gravite, gravitesDIncident)),
    check('incident_important', parmi(table.important, reponsesDIncident)),
  ],
)

export type IncidentEnregistre = typeof incident.$inferSelect
