import { can, typographier } from '@sssi/domain'
import { initTRPC, TRPCError } from '@trpc/server'
import * as z from 'zod'
import type { Context } from './context.ts'
import { EchecMetier } from './deplier.ts'
import { phraseDePanne, phraseDeSaisie, phrasesDesChamps, phrasesParCode } from './phrases.ts'

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx }) {
    const { cause, code } = error
    const erreur = cause instanceof EchecMetier ? cause.erreur : null
    const champs = cause instanceof z.core.$ZodError ? phrasesDesChamps(cause) : (erreur?.champs ?? null)
    const message = erreur || code === 'INTERNAL_SERVER_ERROR' ? shape.message : phraseDe(error, champs)
    return {
      ...shape,
      // Les phrases s’écrivent avec des espaces ordinaires ; celles qu’on lit ont leurs espaces insécables.
      message: typographier(message),
      data: {
        code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        type: erreur?.type ?? null,
        conflit: erreur?.conflit ?? null,
        champs:
          champs &&
          Object.fromEntries(Object.entries(champs).map(([champ, phrase]) => [champ, typographier(phrase)])),
        requeteId: ctx?.requeteId ?? null,
      },
    }
  },
})

/** tRPC écrit ses propres refus en anglais ; les nôtres portent déjà leur phrase. */
function phraseDe(error: TRPCError, champs: Readonly<Record<string, string>> | null): string {
  if (champs) return phraseDeSaisie(champs)
  const ecriteParNous = error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN'
  return ecriteParNous ? error.message : (phrasesParCode[error.code] ?? error.message)
}

/**
 * Donne à toute erreur sa phrase française. Ce qui n’a pas été prévu est tracé avec sa cause, et répondu sans elle : un
 * message de la base peut contenir ce que l’agent a saisi.
 */
const phrases = t.middleware(async ({ ctx, next, path }) => {
  const reponse = await next()
  if (reponse.ok) return reponse
  const { cause, code } = reponse.error
  if (cause instanceof z.core.$ZodError && code === 'BAD_REQUEST') {
    throw new TRPCError({ code, message: phraseDeSaisie(phrasesDesChamps(cause)), cause })
  }
  if (code === 'INTERNAL_SERVER_ERROR') {
    ctx.journal.error({ err: cause ?? reponse.error, path, requeteId: ctx.requeteId }, 'Erreur imprévue')
    throw new TRPCError({ code, message: phraseDePanne(ctx.requeteId) })
  }
  return reponse
})

const connecte = t.middleware(({ ctx, next }) => {
  if (!ctx.agent) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Connectez-vous pour continuer.' })
  return next({ ctx: { ...ctx, agent: ctx.agent } })
})

/** Ouverte à tous : rien du suivi ne passe par là. */
export const publique = t.procedure.use(phrases)

/** Ouverte à tout agent connecté, même sans droit : ce qui le concerne lui. */
export const agentConnecte = publique.use(connecte)

/** Ouverte à tout agent habilité, quel que soit son rôle ; chaque cas d’usage décide ensuite sur son objet. */
export const avecDroits = agentConnecte.use(({ ctx, next }) => {
  if (!can(ctx.agent, 'suivi.lire', { type: 'plan' })) {
    throw new TRPCError({
      code: 'FORBIDDEN',
      message:
        'Vous n’avez pas encore d’habilitation. Demandez-la à l’administrateur de votre organisme, ou au bureau 4C de la DSS.',
    })
  }
  return next()
})

export const { router, createCallerFactory } = t
