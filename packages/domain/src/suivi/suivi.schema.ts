import * as z from 'zod'
import { organismeCodeSchema } from '../organisme/organisme.schema.ts'
import { actionCodeSchema } from '../plan/action.schema.ts'
import { instantSchema, jourSchema } from '../temps/jour.schema.ts'
import { periodicites, tendances } from './indicateur.ts'
import { jalonEtats, jalonTypes } from './jalon.ts'
import { longueurs } from './longueurs.ts'
import { meteos } from './meteo.ts'
import { instanceTypes, revisionEtats } from './revision-horizon.ts'
import { statuts } from './statut.ts'

export { longueurs }

/** A text somebody has to write: not blank, no longer than {@link longueurs} allows. */
export function texteRequis(quoi: string, longueur: number) {
  return z
    .string()
    .trim()
    .min(1, `Renseignez ${quoi}.`)
    .max(longueur, `Ce texte ne peut dépasser ${longueur} caractères.`)
}

export function texteLibre(longueur: number) {
  return z.string().max(longueur, `Ce texte ne peut dépasser ${longueur} caractères.`)
}

export const identifiantSchema = z.string().min(1).max(64)
/** Number of the version read; every update sends it back, so that nobody overwrites what they have not seen. */
export const versionSchema = z.number().int().min(0)

export const statutSchema = z.enum(statuts, 'Choisissez un statut de la liste.')
export const meteoSchema = z.enum(meteos, 'Choisissez un niveau de confiance de la liste.')
export const jalonTypeSchema = z.enum(jalonTypes, 'Choisissez un type de la liste.')
export const jalonEtatSchema = z.enum(jalonEtats, 'Choisissez un état de la liste.')
export const periodiciteSchema = z.enum(periodicites, 'Choisissez une périodicité de la liste.')
export const tendanceSchema = z.enum(tendances, 'Choisissez une tendance de la liste.')
export const instanceTypeSchema = z.enum(instanceTypes, 'Choisissez Copil ou Costrat.')
export const revisionEtatSchema = z.enum(revisionEtats)

export const rubriqueNumeroSchema = z.union(
  [
    z.literal(1),
    z.literal(2),
    z.literal(3),
    z.literal(4),
    z.literal(5),
    z.literal(6),
    z.literal(7),
    z.literal(8),
  ],
  'Les rubriques vont de 1 à 8.',
)

export const rubriqueSchema = z.object({
  numero: rubriqueNumeroSchema,
  contenu: texteLibre(longueurs.rubrique),
  nonApplicable: z.boolean(),
  motifNonApplicable: texteLibre(longueurs.commentaire).nullable(),
  version: versionSchema,
})

export const jalonSchema = z.object({
  id: identifiantSchema,
  acteur: organismeCodeSchema,
  type: jalonTypeSchema,
  libelle: texteRequis('le libellé du jalon', longueurs.libelle),
  echeance: jourSchema,
  etat: jalonEtatSchema,
  realiseLe: jourSchema.nullable(),
  commentaire: texteLibre(longueurs.commentaire),
  version: versionSchema,
})

export const valeurSchema = z.object({
  date: jourSchema,
  valeur: z.number('Indiquez un nombre, par exemple 12,5.'),
  commentaire: texteLibre(longueurs.commentaire),
})

export const indicateurSchema = z.object({
  id: identifiantSchema,
  libelle: texteRequis('le libellé de l’indicateur', longueurs.libelle),
  definition: texteLibre(longueurs.commentaire),
  unite: texteLibre(longueurs.court),
  modeDeCalcul: texteLibre(longueurs.commentaire),
  source: texteLibre(longueurs.libelle),
  responsable: texteLibre(longueurs.libelle),
  periodicite: periodiciteSchema,
  /** Days between the end of a period and the day its value can be known. */
  delaiJours: z
    .number()
    .int('Indiquez un nombre entier de jours.')
    .min(0, 'Le délai ne peut être négatif.')
    .max(730, 'Le délai ne peut dépasser 730 jours.'),
  tendance: tendanceSchema,
  applicable: z.boolean(),
  motifNonApplicable: texteLibre(longueurs.commentaire).nullable(),
  valeurInitiale: z.number().nullable(),
  dateInitiale: jourSchema.nullable(),
  valeurCible: z.number().nullable(),
  dateCible: jourSchema.nullable(),
  valeurs: z.array(valeurSchema),
  version: versionSchema,
})

export const instanceSchema = z.object({
  id: identifiantSchema,
  type: instanceTypeSchema,
  date: jourSchema,
})

/** The years a horizon can be moved to: the plan ends in 2027, what is not done then is carried over. */
export const anneeHorizonSchema = z
  .number('Indiquez une année, par exemple 2027.')
  .int('Indiquez une année entière, par exemple 2027.')
  .min(2022, 'Indiquez une année entre 2022 et 2035.')
  .max(2035, 'Indiquez une année entre 2022 et 2035.')

/** Numbers of decisions, as the instances give them: « D-2026-04 ». */
export const numeroDecisionSchema = texteRequis('le numéro de la décision', longueurs.decision)

export const revisionHorizonSchema = z.object({
  id: identifiantSchema,
  annee: anneeHorizonSchema,
  motif: texteRequis('le motif de la révision', longueurs.commentaire),
  etat: revisionEtatSchema,
  proposeePar: z.string(),
  proposeeLe: instantSchema,
  instance: z.object({ type: instanceTypeSchema, date: jourSchema }).nullable(),
  numeroDecision: numeroDecisionSchema.nullable(),
  decideePar: z.string().nullable(),
  decideeLe: instantSchema.nullable(),
  motifDecision: texteLibre(longueurs.commentaire).nullable(),
  version: versionSchema,
})

export const suiviActionSchema = z.object({
  code: actionCodeSchema,
  statut: statutSchema,
  decisionAbandon: texteLibre(longueurs.commentaire).nullable(),
  meteo: meteoSchema,
  synthese: texteLibre(longueurs.synthese),
  synthesePublieeLe: instantSchema.nullable(),
  synthesePublieePar: z.string().nullable(),
  /** Named by the DSS, where the text says « A définir » or « OSS ». */
  chefsDeFileDesignes: z.array(organismeCodeSchema),
  contributeurs: z.array(organismeCodeSchema),
  chefDeProjet: z.boolean(),
  referentDss: z.boolean(),
  /** Contributing bodies that have named their correspondant. */
  correspondants: z.array(organismeCodeSchema),
  rubriques: z.array(rubriqueSchema),
  jalons: z.array(jalonSchema),
  indicateurs: z.array(indicateurSchema),
  revisions: z.array(revisionHorizonSchema),
  derniereMiseAJour: instantSchema.nullable(),
  version: versionSchema,
})

export type Rubrique = z.infer<typeof rubriqueSchema>
export type Jalon = z.infer<typeof jalonSchema>
export type Valeur = z.infer<typeof valeurSchema>
export type Indicateur = z.infer<typeof indicateurSchema>
export type Instance = z.infer<typeof instanceSchema>
export type RevisionHorizon = z.infer<typeof revisionHorizonSchema>
export type SuiviAction = z.infer<typeof suiviActionSchema>
