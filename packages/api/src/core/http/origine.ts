import type { FastifyRequest } from 'fastify'

const SANS_EFFET = ['GET', 'HEAD', 'OPTIONS']

/**
 * Vrai si la requête vient du portail lui-même. Une requête qui change quelque chose doit le prouver, par `Origin` ou à défaut
 * par `Sec-Fetch-Site` ; une lecture n’est refusée que si le navigateur dit qu’un autre site la demande.
 */
export function origineAdmise(
  requete: Pick<FastifyRequest, 'method' | 'headers'>,
  urlPublique: string,
): boolean {
  const { origin, 'sec-fetch-site': site } = requete.headers
  if (SANS_EFFET.includes(requete.method))
    return site === undefined || site === 'same-origin' || site === 'none'
  return origin === undefined ? site === 'same-origin' : origin === urlPublique
}

export const phraseOrigineRefusee = (urlPublique: string): string =>
  `Cette demande ne vient pas du portail. Ouvrez ${urlPublique} et recommencez.`
