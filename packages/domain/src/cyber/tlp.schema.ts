import * as z from 'zod'
import { organismeCodeSchema } from '../organisme/organisme.schema.ts'
import { niveauxTlp } from './tlp.ts'

export const tlpSchema = z.enum(niveauxTlp, 'Choisissez un niveau TLP de la liste.')

export const diffusionSchema = z.strictObject({
  tlp: tlpSchema,
  destinataires: z.array(organismeCodeSchema).max(50),
  clients: z.array(organismeCodeSchema).max(50),
  personnes: z.array(z.string().min(1).max(100)).max(200),
})
