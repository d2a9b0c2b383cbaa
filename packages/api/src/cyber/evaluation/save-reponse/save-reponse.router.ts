import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { saveReponseInput } from './save-reponse.input.ts'
import { saveReponse } from './save-reponse.service.ts'

export const saveReponseProcedure = cyber('norme.evaluer')
  .input(saveReponseInput)
  .mutation(async ({ ctx, input }) => deplier(await saveReponse(ctx, input)))
