import { deplier } from '../../../../core/trpc/deplier.ts'
import { cyber } from '../../../procedure.ts'
import { createLienInput } from '../create/create-lien.input.ts'
import { deleteLien } from './delete-lien.service.ts'

/** Un lien n’a pas d’autre nom que ce qu’il relie : c’est la saisie qui le crée. */
export const deleteLienProcedure = cyber('incident.gerer')
  .input(createLienInput)
  .mutation(async ({ ctx, input }) => deplier(await deleteLien(ctx, input)))
