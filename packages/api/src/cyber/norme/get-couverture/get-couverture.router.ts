import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getCouvertureInput } from './get-couverture.input.ts'
import { getCouverture } from './get-couverture.service.ts'

export const getCouvertureProcedure = cyber('cyber.lire')
  .input(getCouvertureInput)
  .query(async ({ ctx, input }) => deplier(await getCouverture(ctx, input)))
