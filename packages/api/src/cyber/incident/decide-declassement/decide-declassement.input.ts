import { longueursDIncident } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../saisie.ts'

export const decideDeclassementInput = stockables(
  z.strictObject({
    ...incidentLu,
    decision: z.enum(['approuve', 'refuse'], 'Dites si cette sortie de TLP:RED est approuvée ou refusée.'),
    /** Exigé d’un refus. */
    motif: z.string().trim().max(longueursDIncident.motif),
  }),
)
export type DecideDeclassementInput = z.output<typeof decideDeclassementInput>
