import { deplier } from '../../../core/trpc/deplier.ts'
import { avecDroits } from '../../../core/trpc/trpc.ts'
import { getBulletinInput } from './get-bulletin.input.ts'
import { getBulletin } from './get-bulletin.service.ts'

/** Ouverte à tout agent habilité : TLP:GREEN se partage à toute la communauté du portail. */
export const getBulletinProcedure = avecDroits
  .input(getBulletinInput)
  .query(async ({ ctx, input }) => deplier(await getBulletin(ctx, input)))
