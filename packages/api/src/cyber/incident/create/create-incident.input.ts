import {
  impactSchema,
  instantDIncidentSchema,
  qualificationSchema,
  texteDIncidentSchema,
  diffusionChoisieSchema,
} from '@sssi/domain/cyber'
import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { stockables } from '../saisie.ts'

/** Autant de services qu’un premier constat peut en nommer ; la fiche en ajoute. */
const IMPACTS_DECLARES = 20

export const createIncidentInput = stockables(
  z.strictObject({
    organisme: organismeCodeSchema,
    ...texteDIncidentSchema.shape,
    priseDeConnaissanceLe: instantDIncidentSchema,
    qualification: qualificationSchema,
    impacts: z.array(impactSchema).max(IMPACTS_DECLARES),
    diffusion: diffusionChoisieSchema,
  }),
)
export type CreateIncidentInput = z.output<typeof createIncidentInput>
