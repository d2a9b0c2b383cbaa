import * as z from 'zod'
import { texteLibre, texteRequis } from '../../suivi/suivi.schema.ts'

/** Longest texts and lists of a framework. */
export const bornesDeReferentiel = {
  titre: 300,
  texte: 6_000,
  source: 500,
  exigences: 2_000,
  correspondances: 10_000,
  profondeur: 6,
} as const

/** Codes are those of the publisher: « 12 », « A.5.1 », « PR.AC-1 ». */
export const codeDExigenceSchema = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,39}$/u,
    'Un code compte au plus 40 lettres, chiffres, points ou tirets.',
  )

export const cleDeReferentielSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'La clé s’écrit en minuscules, chiffres et tirets : « anssi-hygiene ».')
  .max(60, 'La clé compte au plus 60 caractères.')

export const exigenceSchema = z.strictObject({
  code: codeDExigenceSchema,
  /** Code of the chapter it belongs to; null at the top. Only what has no child is assessed. */
  parent: codeDExigenceSchema.nullable(),
  titre: texteRequis('le titre de l’exigence', bornesDeReferentiel.titre),
  texte: texteLibre(bornesDeReferentiel.texte),
  /** Share of the requirement in the coverage, relative to the others. */
  poids: z
    .number('Un poids est un nombre, par exemple 2.')
    .min(0, 'Un poids va de 0 à 100.')
    .max(100, 'Un poids va de 0 à 100.'),
})

export const degresDeCorrespondance = ['equivalente', 'partielle'] as const

export const correspondanceSchema = z.strictObject({
  de: codeDExigenceSchema,
  /** The requirement of another framework which says the same, or part of the same. */
  vers: z.strictObject({ referentiel: cleDeReferentielSchema, code: codeDExigenceSchema }),
  degre: z.enum(degresDeCorrespondance, 'Une correspondance est « equivalente » ou « partielle ».'),
  note: texteLibre(bornesDeReferentiel.titre),
})

export const originesDesPoids = ['editeur', 'portail'] as const

/** What identifies a framework and says where it comes from, apart from its requirements. */
export const enTeteDeReferentiel = {
  cle: cleDeReferentielSchema,
  titre: texteRequis('le titre du référentiel', bornesDeReferentiel.titre),
  version: texteRequis('la version du référentiel', 40),
  editeur: texteRequis('l’éditeur du référentiel', bornesDeReferentiel.titre),
  source: texteRequis('la source du référentiel', bornesDeReferentiel.source),
  licence: texteRequis('la licence du référentiel', bornesDeReferentiel.titre),
  /** Whether the publisher gave the weights, or they are a proposal of the portal. */
  originePoids: z.enum(originesDesPoids, 'L’origine des poids est « editeur » ou « portail ».'),
} as const

/** The file of a framework, as the portal imports it and publishes its JSON Schema. */
export const referentielSchema = z.strictObject({
  format: z.literal('sssi-referentiel/1', 'Le format attendu est « sssi-referentiel/1 ».'),
  ...enTeteDeReferentiel,
  exigences: z
    .array(exigenceSchema)
    .min(1, 'Un référentiel compte au moins une exigence.')
    .max(bornesDeReferentiel.exigences, 'Un référentiel compte au plus 2 000 exigences.'),
  correspondances: z
    .array(correspondanceSchema)
    .max(bornesDeReferentiel.correspondances, 'Un référentiel compte au plus 10 000 correspondances.'),
})

export type Referentiel = z.infer<typeof referentielSchema>
export type Exigence = z.infer<typeof exigenceSchema>
export type Correspondance = z.infer<typeof correspondanceSchema>
