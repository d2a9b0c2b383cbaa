import { longueursDIncident } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockables } from '../../saisie.ts'
import { echeanceLue } from '../saisie-d-echeance.ts'

export const decideEcheanceInput = stockables(
  z.strictObject({
    ...echeanceLue,
    sansObjet: z.boolean(),
    motif: z.string().trim().max(longueursDIncident.motif),
  }),
)
export type DecideEcheanceInput = z.output<typeof decideEcheanceInput>
