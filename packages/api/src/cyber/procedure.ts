import { can, type Permission } from '@sssi/domain'
import { TRPCError } from '@trpc/server'
import { avecDroits } from '../core/trpc/trpc.ts'

/**
 * Ouverte à qui tient cette permission quelque part ; chaque cas d’usage décide ensuite sur l’objet enregistré : son organisme,
 * ou sa diffusion (TLP).
 */
export const cyber = (permission: Permission) =>
  avecDroits.use(({ ctx, next }) => {
    if (!can(ctx.agent, permission, { type: 'plan' })) {
      throw new TRPCError({
        code: 'FORBIDDEN',
        message:
          'Cette partie du portail est celle du CERT, des responsables de la sécurité des organismes et du HFDS. Demandez cette habilitation à l’administrateur de votre organisme.',
      })
    }
    return next({ ctx })
  })
