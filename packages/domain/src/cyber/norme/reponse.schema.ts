import * as z from 'zod'
import { texteLibre } from '../../suivi/suivi.schema.ts'
import { niveauxDeConformite } from './reponse.ts'

export const longueursDeReponse = { commentaire: 2_000, preuve: 4_000, lien: 500 } as const

export const niveauDeConformiteSchema = z.enum(niveauxDeConformite, 'Choisissez une réponse de la liste.')

/** An address that a reader may follow: nothing that a browser would run. */
export const lienSchema = z
  .string()
  .trim()
  .max(longueursDeReponse.lien)
  .refine(
    (lien) => lien === '' || (URL.canParse(lien) && ['http:', 'https:'].includes(new URL(lien).protocol)),
    'Indiquez une adresse complète qui commence par https://.',
  )

/** What the body writes on one requirement. */
export const saisieDeReponse = {
  niveau: niveauDeConformiteSchema,
  /** Why it does not apply; otherwise what lacks, or how far things are. */
  commentaire: texteLibre(longueursDeReponse.commentaire),
  preuve: texteLibre(longueursDeReponse.preuve),
  lien: lienSchema,
  fichiers: z.array(z.uuid()).max(10, 'Une réponse porte au plus dix fichiers.'),
} as const
