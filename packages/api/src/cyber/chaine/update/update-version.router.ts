import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateVersionInput } from './update-version.input.ts'
import { updateVersion } from './update-version.service.ts'

export const updateVersionProcedure = cyber('chaine.gerer')
  .input(updateVersionInput)
  .mutation(async ({ ctx, input }) => deplier(await updateVersion(ctx, input)))
