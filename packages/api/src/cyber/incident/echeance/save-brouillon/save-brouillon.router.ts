import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { saveBrouillonInput } from './save-brouillon.input.ts'
import { saveBrouillon } from './save-brouillon.service.ts'

export const saveBrouillonProcedure = cyber('incident.gerer')
  .input(saveBrouillonInput)
  .mutation(async ({ ctx, input }) => deplier(await saveBrouillon(ctx, input)))
