import * as z from 'zod'
import { organismeCodeSchema } from '../../organisme/organisme.schema.ts'
import { instantSchema } from '../../temps/jour.schema.ts'
import {
  categoriesDeDonnees,
  genresDeLien,
  gravitesDIncident,
  longueursDIncident as longueurs,
  reponsesDIncident,
} from './incident.ts'
import { estQualificationRsit } from './rsit.ts'
import { statutsIncident } from './statut.ts'

const requis = (quoi: string, longueur: number) =>
  z
    .string()
    .trim()
    .min(1, `Renseignez ${quoi}.`)
    .max(longueur, `Ce texte ne peut dépasser ${longueur} caractères.`)
const libre = (longueur: number) =>
  z.string().trim().max(longueur, `Ce texte ne peut dépasser ${longueur} caractères.`)
const entier = (maximum: number) =>
  z
    .int('Indiquez un nombre entier.')
    .min(0, 'Indiquez un nombre positif.')
    .max(maximum, 'Ce nombre est trop grand.')

/** An instant that the database and a calendar can hold. */
const instant = instantSchema.refine(
  (quand) => quand >= '2000-01-01' && quand <= '2099-12-31T23:59:59.999Z',
  'Indiquez une date entre 2000 et 2099.',
)

export const statutIncidentSchema = z.enum(statutsIncident, 'Choisissez un statut de la liste.')
export const graviteDIncidentSchema = z.enum(gravitesDIncident, 'Choisissez une gravité de la liste.')
export const genreDeLienSchema = z.enum(genresDeLien, 'Choisissez un genre de la liste.')
const reponse = z.enum(reponsesDIncident, 'Choisissez une réponse de la liste.')

export const instantDIncidentSchema = instant
export const motifSchema = requis('le motif', longueurs.motif)

/** What is said of an incident in words. */
export const texteDIncidentSchema = z.strictObject({
  titre: requis('le titre', longueurs.titre),
  description: libre(longueurs.description),
})

/** The taxonomy, the gravity, and the answers the regimes ask for. */
export const qualificationSchema = z.strictObject({
  classe: z.string().max(80).nullable(),
  type: z.string().max(80).nullable(),
  gravite: graviteDIncidentSchema.nullable(),
  important: reponse,
  risqueEleve: reponse,
  malveillance: reponse,
  transfrontalier: reponse,
  debutLe: instant.nullable(),
  cause: libre(longueurs.description),
  mesures: libre(longueurs.description),
  indicateurs: libre(longueurs.description),
})
export type Qualification = z.output<typeof qualificationSchema>

/** A class goes with one of its types; neither is a class that is still to be chosen. */
export const fautesDeQualification = ({
  classe,
  type,
}: Pick<Qualification, 'classe' | 'type'>): Partial<Record<'classe' | 'type', string>> => {
  if (classe === null && type === null) return {}
  if (classe === null) return { classe: 'Choisissez la classe de ce type d’incident.' }
  if (type === null) return { type: 'Choisissez un type de cette classe.' }
  return estQualificationRsit({ classe, type })
    ? {}
    : { type: 'Choisissez un type de cette classe, dans la taxonomie RSIT.' }
}

export const impactSchema = z.strictObject({
  service: requis('le service', longueurs.service),
  organisme: organismeCodeSchema,
  usagers: entier(100_000_000).nullable(),
  dureeMinutes: entier(5_256_000).nullable(),
  gravite: graviteDIncidentSchema,
  donneesPersonnelles: z.boolean(),
  categories: z.array(z.enum(categoriesDeDonnees)).max(categoriesDeDonnees.length),
  personnesConcernees: entier(100_000_000).nullable(),
  ose: z.boolean(),
  consequences: libre(longueurs.fait),
})
export type ImpactSaisi = z.output<typeof impactSchema>

export const faitSchema = z.strictObject({
  connuLe: instant,
  texte: requis('le fait', longueurs.fait),
})
export const tacheSchema = z.strictObject({
  libelle: requis('la tâche', longueurs.tache),
  organisme: organismeCodeSchema,
  role: libre(120),
  echeanceLe: instant.nullable(),
})

export const canauxDEnvoi = ['teleservice', 'courriel', 'telephone', 'courrier', 'autre'] as const
export type CanalDEnvoi = (typeof canauxDEnvoi)[number]
const libellesDeCanal: Record<CanalDEnvoi, string> = {
  teleservice: 'Télé-service',
  courriel: 'Courriel',
  telephone: 'Téléphone',
  courrier: 'Courrier',
  autre: 'Autre',
}
export const libelleCanal = (canal: CanalDEnvoi): string => libellesDeCanal[canal]

/** The proof that a declaration was sent. */
export const preuveSchema = z.strictObject({
  envoyeeLe: instant,
  canal: z.enum(canauxDEnvoi, 'Choisissez un moyen de la liste.'),
  numero: libre(longueurs.reference),
  motifDeRetard: libre(longueurs.motif).nullable(),
})
export type Preuve = z.output<typeof preuveSchema>
