import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getAlerteInput = z.strictObject({ id: identifiant })
export type GetAlerteInput = z.output<typeof getAlerteInput>
