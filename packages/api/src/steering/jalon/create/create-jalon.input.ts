import * as z from 'zod'
import { codeAction } from '../../../core/trpc/saisie.ts'
import { compteRenduDeJalon, descriptionDeJalon } from '../jalon.input.ts'

export const createJalonInput = z.strictObject({
  code: codeAction,
  ...descriptionDeJalon,
  ...compteRenduDeJalon,
})
export type CreateJalonInput = z.infer<typeof createJalonInput>
