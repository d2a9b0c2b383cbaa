import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { createIncidentInput } from './create-incident.input.ts'
import { createIncident } from './create-incident.service.ts'

export const createIncidentProcedure = cyber('incident.gerer')
  .input(createIncidentInput)
  .mutation(async ({ ctx, input }) => deplier(await createIncident(ctx, input)))
