import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'

export const updateNormeInput = z.strictObject({ id: identifiant, version, retire: z.boolean() })
export type UpdateNormeInput = z.output<typeof updateNormeInput>
