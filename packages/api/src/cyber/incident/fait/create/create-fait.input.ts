import { faitSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant } from '../../../../core/trpc/saisie.ts'
import { stockables } from '../../saisie.ts'

export const createFaitInput = stockables(z.strictObject({ incidentId: identifiant, ...faitSchema.shape }))
export type CreateFaitInput = z.output<typeof createFaitInput>
