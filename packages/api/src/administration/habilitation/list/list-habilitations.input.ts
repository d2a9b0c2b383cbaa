import { organismeCodeSchema, roleSchema } from '@sssi/domain'
import * as z from 'zod'
import { codeAction, stockable } from '../../../core/trpc/saisie.ts'

export const listHabilitationsInput = z.strictObject({
  q: stockable(z.string().max(100)).optional(),
  organisme: organismeCodeSchema.optional(),
  role: roleSchema.optional(),
  action: codeAction.optional(),
  page: z.int().min(1).max(10_000).optional(),
  taille: z.int().min(1).max(200).optional(),
})

export type ListHabilitationsInput = z.output<typeof listHabilitationsInput>
