import { deplier } from '../../../core/trpc/deplier.ts'
import { cyber } from '../../procedure.ts'
import { getAlerteInput } from './get-alerte.input.ts'
import { getAlerte } from './get-alerte.service.ts'

export const getAlerteProcedure = cyber('cyber.lire')
  .input(getAlerteInput)
  .query(async ({ ctx, input }) => deplier(await getAlerte(ctx, input)))
