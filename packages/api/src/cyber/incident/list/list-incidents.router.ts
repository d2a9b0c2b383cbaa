import { cyber } from '../../procedure.ts'
import { listIncidentsInput } from './list-incidents.input.ts'
import { listIncidents } from './list-incidents.service.ts'

export const listIncidentsProcedure = cyber('incident.lire')
  .input(listIncidentsInput)
  .query(({ ctx, input }) => listIncidents(ctx, input))
