import * as z from 'zod'
import { diffusionChoisieSchema } from '../diffusion/diffusion-choisie.schema.ts'
import { attaques, phraseAlerteRed } from './alerte.ts'

export const LONGUEUR_DU_TITRE = 160
export const LONGUEUR_DU_TEXTE = 8_000

export const texteDAlerteSchema = z
  .string()
  .trim()
  .min(1, 'Écrivez ce qui se passe, et ce que chacun doit faire.')
  .max(LONGUEUR_DU_TEXTE)

export const motifDeLeveeSchema = z.string().trim().min(1, 'Dites pourquoi l’alerte est levée.').max(1_000)

export const alerteSaisieSchema = z.strictObject({
  titre: z.string().trim().min(1, 'Donnez un titre à l’alerte.').max(LONGUEUR_DU_TITRE),
  texte: texteDAlerteSchema,
  exercice: z.boolean('Dites s’il s’agit d’un exercice.'),
  attaque: z.enum(attaques, 'Choisissez une nature d’attaque.'),
  diffusion: diffusionChoisieSchema.refine(({ tlp }) => tlp !== 'RED', {
    path: ['tlp'],
    error: phraseAlerteRed,
  }),
  avisId: z.string().max(100).nullable(),
  bulletinId: z.string().max(100).nullable(),
  incidentId: z.string().max(100).nullable(),
})
export type AlerteSaisie = z.output<typeof alerteSaisieSchema>
