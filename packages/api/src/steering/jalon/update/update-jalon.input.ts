import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { compteRenduDeJalon, descriptionDeJalon } from '../jalon.input.ts'

export const updateJalonInput = z.strictObject({
  id: identifiant,
  version,
  ...descriptionDeJalon,
  ...compteRenduDeJalon,
})
export type UpdateJalonInput = z.infer<typeof updateJalonInput>
