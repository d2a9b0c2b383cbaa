import * as z from 'zod'
import { codeAction } from '../../../core/trpc/saisie.ts'

export const listJournalInput = z.strictObject({
  /** `null` : tout le plan. */
  code: codeAction.nullable(),
  /** Les entrées qui précèdent celle-ci : le `suivant` de la page d’avant ; `null` pour les plus récentes. */
  avant: z.int().min(1).nullable(),
  limite: z.int().min(1).max(100),
})
export type ListJournalInput = z.infer<typeof listJournalInput>
