import { deplier } from '../../../core/trpc/deplier.ts'
import { parLAgent } from '../../acteur.ts'
import { deploiement } from '../../procedure.ts'
import { createApercuInput } from './create-apercu.input.ts'
import { createApercu } from './create-apercu.service.ts'

export const createApercuProcedure = deploiement
  .input(createApercuInput)
  .mutation(async ({ ctx, input }) => deplier(await createApercu(parLAgent(ctx), input)))
