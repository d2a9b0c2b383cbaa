import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { createLienInput } from './create-lien.input.ts'
import { createLien } from './create-lien.service.ts'

export const createLienProcedure = cyber('incident.gerer')
  .input(createLienInput)
  .mutation(async ({ ctx, input }) => deplier(await createLien(ctx, input)))
