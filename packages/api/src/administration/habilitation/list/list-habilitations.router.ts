import { administration } from '../../procedure.ts'
import { listHabilitationsInput } from './list-habilitations.input.ts'
import { listHabilitations } from './list-habilitations.service.ts'

export const listHabilitationsProcedure = administration
  .input(listHabilitationsInput)
  .query(({ ctx, input }) => listHabilitations(ctx, input))
