import { Agent, request } from 'node:http'

export interface Reponse {
  readonly statut: number
  readonly corps: string
  /** De l’envoi au dernier octet reçu. */
  readonly ms: number
}

export interface Client {
  /** Une lecture. */
  lire(procedure: string, entree?: unknown): Promise<Reponse>
  /** Un changement. */
  changer(procedure: string, entree: unknown): Promise<Reponse>
  fermer(): void
}

/** Le chemin d’une lecture tRPC, tel que le navigateur l’écrit. */
export function cheminDe(procedure: string, entree?: unknown): string {
  const parametre = entree === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(entree))}`
  return `/trpc/${procedure}${parametre}`
}

/**
 * Un client sur une seule connexion gardée ouverte, au plus près du réseau : `fetch` ajouterait son propre temps à celui du
 * serveur. Il accepte la réponse sans compression, pour ne mesurer que le portail.
 */
export function creerClient(adresse: string, jeton: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })

  function envoyer(methode: 'GET' | 'POST', chemin: string, corps?: string): Promise<Reponse> {
    const { promise, resolve, reject } = Promise.withResolvers<Reponse>()
    const debut = performance.now()
    const requete = request(
      adresse + chemin,
      {
        method: methode,
        agent,
        headers: {
          cookie: `sssi=${jeton}`,
          origin: adresse,
          ...(corps === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(corps) }),
        },
      },
      (reponse) => {
        const morceaux: Buffer[] = []
        reponse.on('data', (morceau: Buffer) => morceaux.push(morceau))
        reponse.on('end', () => {
          const ms = performance.now() - debut
          resolve({ statut: reponse.statusCode ?? 0, corps: Buffer.concat(morceaux).toString('utf8'), ms })
        })
        reponse.on('error', reject)
      },
    )
    requete.on('error', reject)
    requete.end(corps)
    return promise
  }

  return {
    lire: (procedure, entree) => envoyer('GET', cheminDe(procedure, entree)),
    changer: (procedure, entree) => envoyer('POST', `/trpc/${procedure}`, JSON.stringify(entree)),
    fermer: () => agent.destroy(),
  }
}

/** Le résultat d’une procédure ; s’arrête si elle a refusé : une mesure prise sur des refus ne vaudrait rien. */
export function resultat<T>({ statut, corps }: Reponse): T {
  if (statut !== 200) throw new Error(`Réponse ${statut} inattendue : ${corps.slice(0, 400)}`)
  return (JSON.parse(corps) as { result: { data: T } }).result.data
}
