import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { publishBulletinInput } from './publish-bulletin.input.ts'
import { publishBulletin } from './publish-bulletin.service.ts'

export const publishBulletinProcedure = cyber('bulletin.publier')
  .input(publishBulletinInput)
  .mutation(async ({ ctx, input }) => deplier(await publishBulletin(ctx, input)))
