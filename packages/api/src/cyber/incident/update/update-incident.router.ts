import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { updateIncidentInput } from './update-incident.input.ts'
import { updateIncident } from './update-incident.service.ts'

export const updateIncidentProcedure = cyber('incident.gerer')
  .input(updateIncidentInput)
  .mutation(async ({ ctx, input }) => deplier(await updateIncident(ctx, input)))
