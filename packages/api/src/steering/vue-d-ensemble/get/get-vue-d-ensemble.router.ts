import { avecDroits } from '../../../core/trpc/trpc.ts'
import { getVueDEnsemble } from './get-vue-d-ensemble.service.ts'

export const getVueDEnsembleProcedure = avecDroits.query(({ ctx }) => getVueDEnsemble(ctx))
