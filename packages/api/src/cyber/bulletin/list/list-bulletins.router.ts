import { avecDroits } from '../../../core/trpc/trpc.ts'
import { listBulletinsInput } from './list-bulletins.input.ts'
import { listBulletins } from './list-bulletins.service.ts'

/** Ouverte à tout agent habilité : TLP:GREEN se partage à toute la communauté du portail. */
export const listBulletinsProcedure = avecDroits
  .input(listBulletinsInput)
  .query(({ ctx, input }) => listBulletins(ctx, input))
