import { cyber } from '../../procedure.ts'
import { listReponsesInput } from './list-reponses.input.ts'
import { listReponses } from './list-reponses.service.ts'

export const listReponsesProcedure = cyber('cyber.lire')
  .input(listReponsesInput)
  .query(({ ctx, input }) => listReponses(ctx, input))
