import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { withdrawAlerteInput } from './withdraw-alerte.input.ts'
import { withdrawAlerte } from './withdraw-alerte.service.ts'

export const withdrawAlerteProcedure = cyber('alerte.lancer')
  .input(withdrawAlerteInput)
  .mutation(async ({ ctx, input }) => deplier(await withdrawAlerte(ctx, input)))
