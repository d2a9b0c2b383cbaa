import * as z from 'zod'
import { identifiant, stockable, version } from '../../core/trpc/saisie.ts'

const UN_JOUR_MIN = 1_440

const locale = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//

/** Une source. Sans https, seule une adresse de cette machine se saisit ; l’exploitant doit encore l’avoir admise. */
const reglage = {
  libelle: stockable(z.string().trim().min(1, 'Donnez un nom à cette source.').max(200)),
  adresse: stockable(
    z
      .string()
      .trim()
      .max(1_000)
      .refine(
        (adresse) => URL.canParse(adresse) && (adresse.startsWith('https://') || locale.test(adresse)),
        'Une adresse complète en https est attendue, par exemple https://exemple.fr/avis.',
      )
      .refine(
        (adresse) => !URL.canParse(adresse) || new URL(adresse).username === '',
        'Une adresse ne porte pas d’identifiant.',
      ),
  ),
  intervalleMinutes: z
    .int()
    .min(15, 'Une source se relève au plus toutes les quinze minutes.')
    .max(7 * UN_JOUR_MIN, 'Une source se relève au moins une fois par semaine.'),
  actif: z.boolean(),
}

export const createFluxInput = z.strictObject(reglage)
export type CreateFluxInput = z.output<typeof createFluxInput>

export const updateFluxInput = z.strictObject({ id: identifiant, version, ...reglage })
export type UpdateFluxInput = z.output<typeof updateFluxInput>

export const deleteFluxInput = z.strictObject({ id: identifiant, version })
export const pollFluxInput = z.strictObject({ id: identifiant })
