import { formatInstant, typographier } from '@sssi/domain'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { reponseA } from '../core/http/erreurs.ts'

/** Pourquoi une équipe n’obtient pas ce qu’elle demande : le statut HTTP, une étiquette stable, et la phrase qu’elle lit. */
export interface RefusHttp {
  readonly statut: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429
  readonly code: string
  readonly message: string
  /** Ce qui ne va pas, un par un. */
  readonly details?: readonly string[]
}

const PHRASE_MAX = 600
const DETAILS_MAX = 40

/** Une phrase cite ce qu’on a reçu, qui peut être long et coupé au milieu d’une paire UTF-16, que ni le journal ni la réponse ne sauraient dire. */
function phraseBornee(phrase: string): string {
  const bornee = phrase.length > PHRASE_MAX ? `${phrase.slice(0, PHRASE_MAX - 1)}…` : phrase
  return bornee.toWellFormed()
}

/** Ce refus, dans des bornes : le journal le garde pour toujours. */
export const bienForme = (refus: RefusHttp): RefusHttp => ({
  ...refus,
  message: phraseBornee(refus.message),
  ...(refus.details && { details: refus.details.slice(0, DETAILS_MAX).map(phraseBornee) }),
})

export const cleInconnue = (cle: string): RefusHttp => ({
  statut: 401,
  code: 'cle_inconnue',
  message: `La clé ${cle} n’est pas enregistrée sur ce portail. Faites-la ajouter par l’administrateur de votre organisme ou par la DSS.`,
})

export const cleRevoquee = (cle: string, le: Date): RefusHttp => ({
  statut: 401,
  code: 'cle_revoquee',
  message: `La clé ${cle} est révoquée depuis le ${formatInstant(le.toISOString())}.`,
})

export const signatureFausse: RefusHttp = {
  statut: 401,
  code: 'signature_fausse',
  message: 'La signature ne correspond pas : ce qui est signé a changé depuis, ou une autre clé l’a signé.',
}

export const cleDUneAutreSection = (sienne: string, demandee: string): RefusHttp => ({
  statut: 403,
  code: 'cle_d_une_autre_section',
  message: `Cette clé est celle de la section « ${sienne} » : elle ne vaut pas pour « ${demandee} ».`,
})

export function repondreRefus(reponse: FastifyReply, refus: RefusHttp): FastifyReply {
  const { statut, code, message, details } = bienForme(refus)
  return reponse.code(statut).send({
    erreur: {
      code,
      message: typographier(message),
      ...(details && { details: details.map((detail) => typographier(detail)) }),
    },
  })
}

/** Donne à toute autre erreur de ces adresses la même forme que les refus, avec sa phrase si l’on en connaît une. */
export function brancherErreurs(
  portee: FastifyInstance,
  phrasesParStatut: Readonly<Record<number, string>>,
): void {
  portee.setErrorHandler<FastifyError>((erreur, requete, reponse) => {
    const { code, titre, phrases } = reponseA(erreur, undefined)
    if (code >= 500) requete.log.error({ err: erreur }, 'erreur inattendue')
    const message = typographier(phrasesParStatut[code] ?? [`${titre}.`, ...phrases].join(' '))
    return reponse.code(code).send({ erreur: { code: 'echec', message }, requeteId: requete.id })
  })
}
