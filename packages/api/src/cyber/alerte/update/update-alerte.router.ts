import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateAlerteInput } from './update-alerte.input.ts'
import { updateAlerte } from './update-alerte.service.ts'

export const updateAlerteProcedure = cyber('alerte.lancer')
  .input(updateAlerteInput)
  .mutation(async ({ ctx, input }) => deplier(await updateAlerte(ctx, input)))
