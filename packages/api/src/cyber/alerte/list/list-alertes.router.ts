import { cyber } from '../../procedure.ts'
import { listAlertesInput } from './list-alertes.input.ts'
import { listAlertes } from './list-alertes.service.ts'

export const listAlertesProcedure = cyber('cyber.lire')
  .input(listAlertesInput)
  .query(({ ctx, input }) => listAlertes(ctx, input))
