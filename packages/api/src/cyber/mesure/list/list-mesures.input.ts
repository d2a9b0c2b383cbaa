import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const listMesuresInput = z.strictObject({
  referentielId: identifiant,
  organisme: organismeCodeSchema.nullable(),
})
export type ListMesuresInput = z.output<typeof listMesuresInput>
