import { longueurs, statutSchema, texteLibre } from '@sssi/domain'
import * as z from 'zod'
import { codeAction, stockable, version } from '../../../core/trpc/saisie.ts'

export const updateStatutInput = z.strictObject({
  code: codeAction,
  version,
  statut: statutSchema,
  /** Instance, date et numéro de la décision qui abandonne l’action ; `null` pour tout autre statut. */
  decisionAbandon: stockable(texteLibre(longueurs.commentaire).trim().nullable()),
})
export type UpdateStatutInput = z.infer<typeof updateStatutInput>
