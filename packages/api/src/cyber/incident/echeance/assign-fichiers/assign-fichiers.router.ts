import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { assignFichiersInput } from './assign-fichiers.input.ts'
import { assignFichiers } from './assign-fichiers.service.ts'

export const assignFichiersProcedure = cyber('incident.gerer')
  .input(assignFichiersInput)
  .mutation(async ({ ctx, input }) => deplier(await assignFichiers(ctx, input)))
