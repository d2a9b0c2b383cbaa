import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const recordAcquittementInput = z.strictObject({ id: identifiant, organisme: organismeCodeSchema })
export type RecordAcquittementInput = z.output<typeof recordAcquittementInput>
