import * as z from 'zod'
import { numeroDeVersion } from '../chaine.input.ts'

/** La version dont on part ; `null` : la chaîne de départ. */
export const createVersionInput = z.strictObject({ depuis: numeroDeVersion.nullable() })
export type CreateVersionInput = z.output<typeof createVersionInput>
