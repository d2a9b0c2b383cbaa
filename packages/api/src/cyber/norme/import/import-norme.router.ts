import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { importNormeInput } from './import-norme.input.ts'
import { importNorme } from './import-norme.service.ts'

export const importNormeProcedure = cyber('norme.gerer')
  .input(importNormeInput)
  .mutation(async ({ ctx, input }) => deplier(await importNorme(ctx, input)))
