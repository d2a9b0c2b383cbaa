import { motifSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'
import { incidentLu, stockables } from '../saisie.ts'

export const decideFusionInput = stockables(
  z.strictObject({ ...incidentLu, dans: identifiant, motif: motifSchema }),
)
export type DecideFusionInput = z.output<typeof decideFusionInput>
