import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { decideDeclassementInput } from './decide-declassement.input.ts'
import { decideDeclassement } from './decide-declassement.service.ts'

export const decideDeclassementProcedure = cyber('bulletin.declasser')
  .input(decideDeclassementInput)
  .mutation(async ({ ctx, input }) => deplier(await decideDeclassement(ctx, input)))
