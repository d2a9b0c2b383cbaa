import { etatsDAlerte } from '@sssi/domain/cyber'
import * as z from 'zod'

export const listAlertesInput = z.strictObject({
  page: z.int().min(1).max(10_000),
  taille: z.int().min(1).max(100),
  /** `null` : alertes réelles et exercices. */
  exercice: z.boolean().nullable(),
  etat: z.enum(etatsDAlerte).nullable(),
})
export type ListAlertesInput = z.output<typeof listAlertesInput>
