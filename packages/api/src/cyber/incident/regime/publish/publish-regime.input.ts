import { instantDIncidentSchema, motifSchema, regimeSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { version } from '../../../../core/trpc/saisie.ts'
import { stockables } from '../../saisie.ts'

export const publishRegimeInput = stockables(
  z.strictObject({
    regime: regimeSchema,
    /** La dernière version lue de ce régime ; 0 pour celle de départ, ou pour un régime nouveau. */
    version,
    aPartirDu: instantDIncidentSchema,
    motif: motifSchema,
  }),
)
export type PublishRegimeInput = z.output<typeof publishRegimeInput>
