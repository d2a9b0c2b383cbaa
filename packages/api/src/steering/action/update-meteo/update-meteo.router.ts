import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { updateMeteoInput } from './update-meteo.input.ts'
import { updateMeteo } from './update-meteo.service.ts'

export const updateMeteoProcedure = avecDroits
  .input(updateMeteoInput)
  .mutation(async ({ ctx, input }) => deplier(await updateMeteo(ctx, input)))
