import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'

export const deleteContactInput = z.strictObject({ id: identifiant, version })
export type DeleteContactInput = z.output<typeof deleteContactInput>
