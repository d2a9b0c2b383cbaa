import * as z from 'zod'
import { axeNumeroSchema } from '../plan/action.schema.ts'
import { alerteCodes, gravites } from '../regles/alerte.ts'
import { fraicheurs } from '../regles/fraicheur.ts'
import { meteoSchema, statutSchema } from '../suivi/suivi.schema.ts'
import {
  chefDeFileCriteres,
  completudeCriteres,
  horizonEtatCriteres,
  ordres,
  tailleMaximale,
  tris,
  vues,
} from './criteres.ts'

const anneeOuEtat = z.union([z.string().regex(/^20\d\d$/), z.enum(horizonEtatCriteres)])
const texteDuPlan = z.string().min(1).max(300)

function plusieurs<T extends z.ZodType>(element: T) {
  return z.array(element).max(50, 'Choisissez au plus cinquante valeurs.')
}

/** What is kept of the plan: an empty list keeps everything; several values of one criterion widen, two criteria narrow. */
export const filtrePlanSchema = z.object({
  q: z.string().max(200, 'La recherche ne peut dépasser 200 caractères.'),
  axe: plusieurs(axeNumeroSchema),
  thematique: plusieurs(texteDuPlan),
  orientation: plusieurs(texteDuPlan),
  chefDeFile: plusieurs(z.enum(chefDeFileCriteres)),
  horizon: plusieurs(anneeOuEtat),
  statut: plusieurs(statutSchema),
  meteo: plusieurs(meteoSchema),
  fraicheur: plusieurs(z.enum(fraicheurs)),
  alerte: plusieurs(z.enum(alerteCodes)),
  /** Of at least one active alert. Optional: sections published before it existed do not say it. */
  gravite: plusieurs(z.enum(gravites)).default([]),
  completude: plusieurs(z.enum(completudeCriteres)),
})
export type FiltrePlan = z.infer<typeof filtrePlanSchema>

/** A filtered, sorted and cut list, as the API answers it. */
export const requetePlanSchema = z.object({
  filtre: filtrePlanSchema,
  tri: z.enum(tris),
  ordre: z.enum(ordres),
  page: z.number().int().min(1).max(100_000),
  taille: z.number().int().min(1).max(tailleMaximale),
})
export type RequetePlan = z.infer<typeof requetePlanSchema>

/** The same, with the view it is shown in: all that an address of `/pilotage/plan` says. */
export const adressePlanSchema = requetePlanSchema.extend({ vue: z.enum(vues) })
export type AdressePlan = z.infer<typeof adressePlanSchema>
