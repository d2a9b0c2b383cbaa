import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'

export const deleteIndicateurInput = z.strictObject({ id: identifiant, version })
export type DeleteIndicateurInput = z.infer<typeof deleteIndicateurInput>
