import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getVersionInput } from './get-version.input.ts'
import { getVersion } from './get-version.service.ts'

export const getVersionProcedure = cyber('cyber.lire')
  .input(getVersionInput)
  .query(async ({ ctx, input }) => deplier(await getVersion(ctx, input)))
