import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getIncidentInput } from './get-incident.input.ts'
import { getIncident } from './get-incident.service.ts'

export const getIncidentProcedure = cyber('incident.lire')
  .input(getIncidentInput)
  .query(async ({ ctx, input }) => deplier(await getIncident(ctx, input)))
