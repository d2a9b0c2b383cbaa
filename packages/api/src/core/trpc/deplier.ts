import { TRPCError } from '@trpc/server'
import type { Erreur, NatureErreur, Result } from './result.ts'

const codes = {
  introuvable: 'NOT_FOUND',
  interdit: 'FORBIDDEN',
  conflit: 'CONFLICT',
  refus: 'UNPROCESSABLE_CONTENT',
} as const satisfies Record<NatureErreur, TRPCError['code']>

/** L’erreur d’un cas d’usage, portée jusqu’au format de réponse par l’exception que tRPC attend. */
export class EchecMetier extends Error {
  readonly erreur: Erreur

  constructor(erreur: Erreur) {
    super(erreur.message)
    this.name = 'EchecMetier'
    this.erreur = erreur
  }
}

/** La seule conversion des erreurs de valeur en erreurs tRPC ; chaque routeur l’appelle sur ce que rend son service. */
export function deplier<T>(result: Result<T>): T {
  if (result.ok) return result.value
  const { message, nature } = result.error
  throw new TRPCError({ code: codes[nature], message, cause: new EchecMetier(result.error) })
}
