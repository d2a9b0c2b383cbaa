import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { recordReponseInput } from './record-reponse.input.ts'
import { recordReponse } from './record-reponse.service.ts'

export const recordReponseProcedure = cyber('bulletin.repondre')
  .input(recordReponseInput)
  .mutation(async ({ ctx, input }) => deplier(await recordReponse(ctx, input)))
