import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'

export const deleteMesureInput = z.strictObject({ id: identifiant, version })
export type DeleteMesureInput = z.output<typeof deleteMesureInput>
