import * as z from 'zod'
import { version } from '../../../core/trpc/saisie.ts'
import { numeroDeVersion } from '../chaine.input.ts'

export const deleteVersionInput = z.strictObject({ numero: numeroDeVersion, version })
export type DeleteVersionInput = z.output<typeof deleteVersionInput>
