import { avecDroits } from '../../../core/trpc/trpc.ts'
import { getTableauDeBord } from './get-tableau-de-bord.service.ts'

export const getTableauDeBordProcedure = avecDroits.query(({ ctx }) => getTableauDeBord(ctx))
