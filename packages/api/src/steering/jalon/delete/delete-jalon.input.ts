import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'

export const deleteJalonInput = z.strictObject({ id: identifiant, version })
export type DeleteJalonInput = z.infer<typeof deleteJalonInput>
