import type { FastifyRequest } from 'fastify'

const locaux = ['localhost', '127.0.0.1', '[::1]']

/**
 * L’adresse à ouvrir à la place, quand le portail de cette machine est joint par un autre de ses noms. `127.0.0.1` et
 * `localhost` sont deux sites pour un navigateur : la connexion commencée sur l’un n’aboutirait pas sur l’autre.
 *
 * @returns `null` partout ailleurs : derrière un proxy, l’hôte reçu n’est pas celui que l’agent a ouvert.
 */
export function adresseLocale(
  { headers, url }: Pick<FastifyRequest, 'headers' | 'url'>,
  urlPublique: string,
): string | null {
  const publique = new URL(urlPublique)
  const recue = URL.parse(`http://${headers.host ?? ''}`)
  if (!recue || recue.port !== publique.port || recue.hostname === publique.hostname) return null
  if (!locaux.includes(recue.hostname) || !locaux.includes(publique.hostname)) return null
  return urlPublique + url
}
