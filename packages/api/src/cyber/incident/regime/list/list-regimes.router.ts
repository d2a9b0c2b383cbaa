import { cyber } from '../../../procedure.ts'
import { listRegimes } from './list-regimes.service.ts'

export const listRegimesProcedure = cyber('incident.lire').query(({ ctx }) => listRegimes(ctx))
