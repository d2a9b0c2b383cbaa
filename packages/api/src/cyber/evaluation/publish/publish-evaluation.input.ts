import { texteRequis } from '@sssi/domain'
import * as z from 'zod'
import { identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

export const publishEvaluationInput = z.strictObject({
  id: identifiant,
  version,
  /** Ce que le RSSI atteste, en ses mots : « Réponses vérifiées avec les équipes de production ». */
  attestation: stockable(texteRequis('ce que vous attestez', 1_000)),
})
export type PublishEvaluationInput = z.output<typeof publishEvaluationInput>
