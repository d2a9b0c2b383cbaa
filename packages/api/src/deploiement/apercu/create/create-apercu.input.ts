import { identifiantDeSectionSchema } from '@sssi/domain'
import * as z from 'zod'
import { stockable } from '../../../core/trpc/saisie.ts'
import { versionDesignee } from '../../saisie.ts'

const phraseDesHeures = 'Un aperçu dure de 1 à 72 heures.'

export const createApercuInput = z.strictObject({
  section: stockable(identifiantDeSectionSchema),
  version: versionDesignee,
  /** À qui : le courriel de quelqu’un que le portail connaît. */
  courriel: stockable(
    z
      .email('Saisissez un courriel professionnel, par exemple prenom.nom@organisme.fr.')
      .max(254)
      .toLowerCase(),
  ),
  heures: z.int(phraseDesHeures).min(1, phraseDesHeures).max(72, phraseDesHeures),
})
export type CreateApercuInput = z.output<typeof createApercuInput>
