import * as z from 'zod'
import { identifiantSchema, texteRequis } from '../../suivi/suivi.schema.ts'
import { jourSchema } from '../../temps/jour.schema.ts'
import { clePgpSchema } from '../reglages/reglages.schema.ts'

/** Longest texts of a contact, in characters. */
export const longueursDeContact = { nom: 120, fonction: 200, courriel: 254, telephone: 40, absences: 50 }

/** Digits, spaces, dots and dashes, with the international prefix if there is one: what a telephone dials. */
const telephone = z
  .string()
  .trim()
  .max(longueursDeContact.telephone)
  .regex(/^(\+?[0-9][0-9 .\u00a0\u202f()-]{3,})?$/, 'Indiquez un numéro, par exemple +33 1 99 00 00 00.')

const absence = z
  .strictObject({ du: jourSchema, au: jourSchema })
  .refine(({ du, au }) => du <= au, { error: 'La fin de l’absence vient après son début.', path: ['au'] })

/** What the keeper of the directory writes of a contact; the body is given once, at creation. */
export const saisieDeContact = {
  nom: texteRequis('le nom de cette fonction', longueursDeContact.nom),
  fonction: z.string().trim().max(longueursDeContact.fonction),
  courriel: z
    .email('Indiquez un courriel, par exemple astreinte@exemple.fr.')
    .max(longueursDeContact.courriel),
  telephone,
  agentId: identifiantSchema.nullable(),
  clePgp: clePgpSchema.nullable(),
  astreinte: z.boolean(),
  rang: z
    .int('Indiquez un rang entier, par exemple 1.')
    .min(1, 'Le rang va de 1 à 99.')
    .max(99, 'Le rang va de 1 à 99.'),
  absences: z.array(absence).max(longueursDeContact.absences),
  suppleantId: z.uuid().nullable(),
} as const

export const contactSaisiSchema = z.strictObject(saisieDeContact)
export type ContactSaisi = z.infer<typeof contactSaisiSchema>
