import { perimetreHabilitations } from '@sssi/domain'
import { TRPCError } from '@trpc/server'
import { avecDroits } from '../core/trpc/trpc.ts'

/** Ouverte à qui gère les habilitations d’au moins un organisme ; `perimetre` dit lesquels. */
export const administration = avecDroits.use(({ ctx, next }) => {
  const perimetre = perimetreHabilitations(ctx.agent)
  if (perimetre.length === 0) {
    throw new TRPCError({
      code: 'FORBIDDEN',
      message:
        'Seuls la DSS et les administrateurs d’organisme gèrent les habilitations. Adressez-vous à celui de votre organisme.',
    })
  }
  return next({ ctx: { ...ctx, perimetre } })
})
