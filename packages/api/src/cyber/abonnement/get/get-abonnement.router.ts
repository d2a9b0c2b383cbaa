import { avecDroits } from '../../../core/trpc/trpc.ts'
import { getAbonnement } from './get-abonnement.service.ts'

export const getAbonnementProcedure = avecDroits.query(({ ctx }) => getAbonnement(ctx))
