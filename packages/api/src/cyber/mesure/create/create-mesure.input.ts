import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'
import { mesureStockable } from '../mesure.input.ts'

export const createMesureInput = z.strictObject({
  referentielId: identifiant,
  organisme: organismeCodeSchema,
  ...mesureStockable,
})
export type CreateMesureInput = z.output<typeof createMesureInput>
