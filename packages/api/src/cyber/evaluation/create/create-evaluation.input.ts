import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const createEvaluationInput = z.strictObject({
  referentielId: identifiant,
  organisme: organismeCodeSchema,
  /** Repart des réponses de la dernière évaluation attestée, que l’on relit une à une. */
  reprendre: z.boolean(),
})
export type CreateEvaluationInput = z.output<typeof createEvaluationInput>
