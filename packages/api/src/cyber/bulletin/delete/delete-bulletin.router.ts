import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { deleteBulletinInput } from './delete-bulletin.input.ts'
import { deleteBulletin } from './delete-bulletin.service.ts'

export const deleteBulletinProcedure = cyber('bulletin.publier')
  .input(deleteBulletinInput)
  .mutation(async ({ ctx, input }) => deplier(await deleteBulletin(ctx, input)))
