import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { saveReglagesInput } from './save-reglages.input.ts'
import { saveReglages } from './save-reglages.service.ts'

export const saveReglagesProcedure = cyber('cert.regler')
  .input(saveReglagesInput)
  .mutation(async ({ ctx, input }) => deplier(await saveReglages(ctx, input)))
