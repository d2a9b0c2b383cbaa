import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { recordReleveInput } from './record-releve.input.ts'
import { recordReleve } from './record-releve.service.ts'

export const recordReleveProcedure = cyber('campagne.participer')
  .input(recordReleveInput)
  .mutation(async ({ ctx, input }) => deplier(await recordReleve(ctx, input)))
