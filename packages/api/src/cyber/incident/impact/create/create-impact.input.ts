import { impactSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant } from '../../../../core/trpc/saisie.ts'
import { stockables } from '../../saisie.ts'

export const createImpactInput = stockables(
  z.strictObject({ incidentId: identifiant, ...impactSchema.shape }),
)
export type CreateImpactInput = z.output<typeof createImpactInput>
