import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { coherent, descriptionDIndicateur } from '../indicateur.input.ts'

export const updateIndicateurInput = z
  .strictObject({ id: identifiant, version, ...descriptionDIndicateur })
  .superRefine(coherent)
export type UpdateIndicateurInput = z.infer<typeof updateIndicateurInput>
