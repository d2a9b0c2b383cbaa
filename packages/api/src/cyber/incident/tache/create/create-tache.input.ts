import { tacheSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant } from '../../../../core/trpc/saisie.ts'
import { stockables } from '../../saisie.ts'

export const createTacheInput = stockables(z.strictObject({ incidentId: identifiant, ...tacheSchema.shape }))
export type CreateTacheInput = z.output<typeof createTacheInput>
