import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getCouvertureInput = z.strictObject({ id: identifiant })
export type GetCouvertureInput = z.output<typeof getCouvertureInput>
