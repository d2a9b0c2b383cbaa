import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getIncidentInput = z.strictObject({ id: identifiant })
export type GetIncidentInput = z.output<typeof getIncidentInput>
