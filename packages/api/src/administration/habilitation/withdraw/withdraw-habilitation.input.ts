import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const withdrawHabilitationInput = z.strictObject({ id: identifiant })

export type WithdrawHabilitationInput = z.output<typeof withdrawHabilitationInput>
