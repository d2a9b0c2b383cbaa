import { can } from '@sssi/domain'
import { TRPCError } from '@trpc/server'
import { avecDroits } from '../core/trpc/trpc.ts'

/** Ouverte à qui peut lire les déploiements ; chaque cas d’usage décide ensuite sur la section enregistrée. */
export const deploiement = avecDroits.use(({ ctx, next }) => {
  if (!can(ctx.agent, 'deploiement.lire', { type: 'plan' })) {
    throw new TRPCError({
      code: 'FORBIDDEN',
      message: 'Seuls la DSS et les administrateurs d’organisme suivent les déploiements des sections.',
    })
  }
  return next({ ctx })
})
