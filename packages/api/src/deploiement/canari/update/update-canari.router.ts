import { deplier } from '../../../core/trpc/deplier.ts'
import { parLAgent } from '../../acteur.ts'
import { deploiement } from '../../procedure.ts'
import { updateCanariInput } from './update-canari.input.ts'
import { updateCanari } from './update-canari.service.ts'

export const updateCanariProcedure = deploiement
  .input(updateCanariInput)
  .mutation(async ({ ctx, input }) => deplier(await updateCanari(parLAgent(ctx), input)))
