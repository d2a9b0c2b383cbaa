import { diffusionChoisieSchema, longueursDIncident } from '@sssi/domain/cyber'
import * as z from 'zod'
import { incidentLu, stockables } from '../saisie.ts'

export const updateDiffusionInput = stockables(
  z.strictObject({
    ...incidentLu,
    diffusion: diffusionChoisieSchema,
    motif: z.string().trim().max(longueursDIncident.motif),
  }),
)
export type UpdateDiffusionInput = z.output<typeof updateDiffusionInput>
