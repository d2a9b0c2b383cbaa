import * as z from 'zod'
import { organismeCodeSchema } from '../../organisme/organisme.schema.ts'
import {
  appeles,
  conduitesHorsHeures,
  DELAI_MAX_MINUTES,
  DELAI_MIN_MINUTES,
  NIVEAUX_MAX,
  type DefinitionDeChaine,
} from './chaine.ts'

const heure = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Écrivez l’heure ainsi : 08:00.')

const delai = z
  .int('Écrivez un nombre entier de minutes.')
  .min(DELAI_MIN_MINUTES, 'Le délai est d’au moins une minute.')
  .max(DELAI_MAX_MINUTES, 'Le délai est d’au plus 24 heures (1 440 minutes).')

export const niveauDeChaineSchema = z.strictObject({
  titre: z.string().trim().min(1, 'Nommez ce niveau.').max(80),
  appelle: z.enum(appeles, 'Choisissez qui ce niveau appelle.'),
  delaiMinutes: delai,
  delaiHorsHeuresMinutes: delai,
  horsHeures: z.enum(conduitesHorsHeures, 'Choisissez une conduite de la liste.'),
})

export const definitionDeChaineSchema = z.strictObject({
  organismes: z
    .array(organismeCodeSchema)
    .min(1, 'Choisissez au moins un organisme.')
    .max(50)
    .refine(
      (organismes) => !organismes.includes('HFDS'),
      'Le HFDS termine la chaîne de chaque organisme : il n’en est pas un destinataire.',
    ),
  heuresOuvrees: z
    .strictObject({ debut: heure, fin: heure })
    .refine(({ debut, fin }) => debut < fin, 'La journée finit après avoir commencé.'),
  niveaux: z
    .array(niveauDeChaineSchema)
    .min(1, 'Une chaîne a au moins un niveau.')
    .max(NIVEAUX_MAX, 'Une chaîne a au plus huit niveaux.'),
}) satisfies z.ZodType<DefinitionDeChaine>
