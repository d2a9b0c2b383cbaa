import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { decideFusionInput } from './decide-fusion.input.ts'
import { decideFusion } from './decide-fusion.service.ts'

export const decideFusionProcedure = cyber('incident.gerer')
  .input(decideFusionInput)
  .mutation(async ({ ctx, input }) => deplier(await decideFusion(ctx, input)))
