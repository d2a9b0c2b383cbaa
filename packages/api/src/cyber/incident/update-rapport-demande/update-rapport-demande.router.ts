import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateRapportDemandeInput } from './update-rapport-demande.input.ts'
import { updateRapportDemande } from './update-rapport-demande.service.ts'

export const updateRapportDemandeProcedure = cyber('incident.gerer')
  .input(updateRapportDemandeInput)
  .mutation(async ({ ctx, input }) => deplier(await updateRapportDemande(ctx, input)))
