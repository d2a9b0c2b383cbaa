import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { createAlerteInput } from './create-alerte.input.ts'
import { createAlerte } from './create-alerte.service.ts'

export const createAlerteProcedure = cyber('alerte.lancer')
  .input(createAlerteInput)
  .mutation(async ({ ctx, input }) => deplier(await createAlerte(ctx, input)))
