import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { withdrawBulletinInput } from './withdraw-bulletin.input.ts'
import { withdrawBulletin } from './withdraw-bulletin.service.ts'

export const withdrawBulletinProcedure = cyber('bulletin.publier')
  .input(withdrawBulletinInput)
  .mutation(async ({ ctx, input }) => deplier(await withdrawBulletin(ctx, input)))
