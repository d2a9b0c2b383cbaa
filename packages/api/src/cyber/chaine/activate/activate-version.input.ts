import * as z from 'zod'
import { version } from '../../../core/trpc/saisie.ts'
import { numeroDeVersion } from '../chaine.input.ts'

export const activateVersionInput = z.strictObject({ numero: numeroDeVersion, version })
export type ActivateVersionInput = z.output<typeof activateVersionInput>
