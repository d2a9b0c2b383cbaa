import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { createBulletinInput } from './create-bulletin.input.ts'
import { createBulletin } from './create-bulletin.service.ts'

export const createBulletinProcedure = cyber('bulletin.publier')
  .input(createBulletinInput)
  .mutation(async ({ ctx, input }) => deplier(await createBulletin(ctx, input)))
