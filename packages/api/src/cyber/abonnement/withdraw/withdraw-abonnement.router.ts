import { avecDroits } from '../../../core/trpc/trpc.ts'
import { withdrawAbonnement } from './withdraw-abonnement.service.ts'

export const withdrawAbonnementProcedure = avecDroits.mutation(({ ctx }) => withdrawAbonnement(ctx))
