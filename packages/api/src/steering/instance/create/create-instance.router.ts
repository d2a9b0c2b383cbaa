import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { createInstanceInput } from './create-instance.input.ts'
import { createInstance } from './create-instance.service.ts'

export const createInstanceProcedure = avecDroits
  .input(createInstanceInput)
  .mutation(async ({ ctx, input }) => deplier(await createInstance(ctx, input)))
