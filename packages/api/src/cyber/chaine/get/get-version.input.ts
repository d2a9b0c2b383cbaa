import * as z from 'zod'
import { numeroDeVersion } from '../chaine.input.ts'

/** Sans numéro : la version active. */
export const getVersionInput = z.strictObject({ numero: numeroDeVersion.nullable() })
export type GetVersionInput = z.output<typeof getVersionInput>
