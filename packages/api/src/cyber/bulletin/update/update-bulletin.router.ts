import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateBulletinInput } from './update-bulletin.input.ts'
import { updateBulletin } from './update-bulletin.service.ts'

export const updateBulletinProcedure = cyber('bulletin.publier')
  .input(updateBulletinInput)
  .mutation(async ({ ctx, input }) => deplier(await updateBulletin(ctx, input)))
