import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getCampagneInput = z.strictObject({ id: identifiant })
export type GetCampagneInput = z.output<typeof getCampagneInput>
