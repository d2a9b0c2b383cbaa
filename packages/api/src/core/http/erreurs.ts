import { typographier } from '@sssi/domain'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { rendreErreur } from './page-simple.ts'

interface Reponse {
  readonly code: number
  readonly titre: string
  readonly phrases: readonly string[]
}

/** Ce que l’agent lit d’une erreur survenue avant ou hors des procédures. Aucun détail technique n’en sort. */
export function reponseA(erreur: FastifyError, attente: string | undefined): Reponse {
  const code = erreur.statusCode ?? 500
  if (code === 413)
    return {
      code,
      titre: 'Envoi trop volumineux',
      phrases: ['Ce que vous envoyez dépasse la taille admise. Réduisez-le puis recommencez.'],
    }
  if (code === 415)
    return {
      code,
      titre: 'Format non reconnu',
      phrases: ['Le portail n’accepte ici que du JSON (application/json).'],
    }
  if (code === 429) {
    const delai = attente === undefined ? 'Patientez une minute' : `Patientez ${attente} secondes`
    return { code, titre: 'Trop de tentatives de connexion', phrases: [`${delai}, puis recommencez.`] }
  }
  if (code >= 400 && code < 500)
    return {
      code,
      titre: 'Demande incomprise',
      phrases: ['Le portail n’a pas compris cette demande. Revenez en arrière et recommencez.'],
    }
  return {
    code: 500,
    titre: 'Le portail n’a pas pu répondre',
    phrases: [
      'Ce que vous aviez enregistré est intact.',
      'Réessayez dans un instant ; si cela dure, donnez la référence ci-dessous au support.',
    ],
  }
}

/** Branche les réponses d’erreur : une page pour une navigation, du JSON pour le reste. */
export function enregistrerErreurs(app: FastifyInstance, habillage: string): void {
  const repondre = (requete: FastifyRequest, reponse: FastifyReply, { code, titre, phrases }: Reponse) => {
    reponse.code(code).header('cache-control', 'no-store')
    if (!requete.headers.accept?.includes('text/html'))
      return reponse.send({
        erreur: typographier([`${titre}.`, ...phrases].join(' ')),
        requeteId: requete.id,
      })
    const lien = { href: '/', libelle: 'Revenir à l’accueil' }
    return reponse
      .type('text/html; charset=utf-8')
      .send(rendreErreur({ titre, phrases, lien, reference: requete.id, habillage }))
  }

  app.setErrorHandler<FastifyError>((erreur, requete, reponse) => {
    const attente = reponse.getHeader('retry-after')
    const sortie = reponseA(erreur, attente === undefined ? undefined : String(attente))
    if (sortie.code >= 500) requete.log.error({ err: erreur }, 'erreur inattendue')
    return repondre(requete, reponse, sortie)
  })

  app.setNotFoundHandler((requete, reponse) =>
    repondre(requete, reponse, {
      code: 404,
      titre: 'Adresse inconnue',
      phrases: ['Cette adresse n’existe pas sur le portail.'],
    }),
  )
}
