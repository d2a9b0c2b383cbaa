import { identifiantDeSectionSchema } from '@sssi/domain'
import * as z from 'zod'
import { stockable } from '../../../core/trpc/saisie.ts'

export const listJournalDeDeploiementInput = z.strictObject({
  /** `null` : toutes les sections. */
  section: stockable(identifiantDeSectionSchema).nullable(),
  /** Les entrées qui précèdent celle-ci : le `suivant` de la page d’avant ; `null` pour les plus récentes. */
  avant: z.int().min(1).nullable(),
  limite: z.int().min(1).max(100),
})
export type ListJournalDeDeploiementInput = z.infer<typeof listJournalDeDeploiementInput>
