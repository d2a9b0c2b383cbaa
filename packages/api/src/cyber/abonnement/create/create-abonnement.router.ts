import { avecDroits } from '../../../core/trpc/trpc.ts'
import { createAbonnement } from './create-abonnement.service.ts'

export const createAbonnementProcedure = avecDroits.mutation(({ ctx }) => createAbonnement(ctx))
