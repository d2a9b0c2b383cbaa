import * as z from 'zod'
import { organismeCodeSchema } from '../../organisme/organisme.schema.ts'
import { tlpSchema } from '../tlp.schema.ts'

/** What an author chooses: the level, the bodies, and the people named for RED. Clients and author are added by the server. */
export const diffusionChoisieSchema = z.strictObject({
  tlp: tlpSchema,
  destinataires: z.array(organismeCodeSchema).max(50).readonly(),
  personnes: z
    .array(
      z
        .string()
        .min(1)
        .max(100)
        .regex(/^[\w.:-]+$/, 'Choisissez une personne de la liste.'),
    )
    .max(200)
    .readonly(),
})
