import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const listEvaluationsInput = z.strictObject({ referentielId: identifiant })
export type ListEvaluationsInput = z.output<typeof listEvaluationsInput>
