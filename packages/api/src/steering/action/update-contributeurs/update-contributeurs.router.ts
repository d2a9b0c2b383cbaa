import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { updateContributeursInput } from './update-contributeurs.input.ts'
import { updateContributeurs } from './update-contributeurs.service.ts'

export const updateContributeursProcedure = avecDroits
  .input(updateContributeursInput)
  .mutation(async ({ ctx, input }) => deplier(await updateContributeurs(ctx, input)))
