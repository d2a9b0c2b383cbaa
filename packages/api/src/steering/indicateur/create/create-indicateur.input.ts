import * as z from 'zod'
import { codeAction } from '../../../core/trpc/saisie.ts'
import { coherent, descriptionDIndicateur } from '../indicateur.input.ts'

export const createIndicateurInput = z
  .strictObject({ code: codeAction, ...descriptionDIndicateur })
  .superRefine(coherent)
export type CreateIndicateurInput = z.infer<typeof createIndicateurInput>
