import * as z from 'zod'
import { version } from '../../../core/trpc/saisie.ts'
import { definitionStockable, numeroDeVersion } from '../chaine.input.ts'

export const updateVersionInput = z.strictObject({
  numero: numeroDeVersion,
  version,
  definition: definitionStockable,
})
export type UpdateVersionInput = z.output<typeof updateVersionInput>
