import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateDiffusionInput } from './update-diffusion.input.ts'
import { updateDiffusion } from './update-diffusion.service.ts'

export const updateDiffusionProcedure = cyber('bulletin.publier')
  .input(updateDiffusionInput)
  .mutation(async ({ ctx, input }) => deplier(await updateDiffusion(ctx, input)))
