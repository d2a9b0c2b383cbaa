import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { recordValeurInput } from './record-valeur.input.ts'
import { recordValeur } from './record-valeur.service.ts'

export const recordValeurProcedure = avecDroits
  .input(recordValeurInput)
  .mutation(async ({ ctx, input }) => deplier(await recordValeur(ctx, input)))
