import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { origineAdmise, phraseOrigineRefusee } from '../http/origine.ts'
import type { AgentConnecte } from '../trpc/context.ts'
import { creerFlux } from './flux.ts'
import type { Direct } from './ouvrir-direct.ts'

export interface DependancesDesRoutes {
  readonly direct: Direct
  readonly urlPublique: string
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
  readonly jetonDe: (requete: FastifyRequest) => string | null
}

const PAS_DE_REPRISE_MS = 2_000

const numero = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

/** `avis` : la page n’a encore montré aucun avis, il les lui faut tous ; sans numéro, c’est qu’elle arrive. */
const requeteSchema = z.object({ depuis: z.unknown().optional(), avis: z.unknown().optional() })

function connuDeLaPage(requete: FastifyRequest): { depuis: number | null; avis: boolean } {
  const { depuis, avis } = requeteSchema.parse(requete.query)
  const lu = numero.safeParse(requete.headers['last-event-id'] ?? depuis)
  return { depuis: lu.success ? lu.data : null, avis: avis !== undefined }
}

/** `GET /direct` : le flux des évènements, pour l’agent de la session. */
export function enregistrerDirect(
  app: FastifyInstance,
  { direct, urlPublique, agentDe, jetonDe }: DependancesDesRoutes,
): void {
  app.get('/direct', async (requete, reponse) => {
    const refuser = (code: number, phrase: string) =>
      reponse.code(code).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(phrase)
    if (!origineAdmise(requete, urlPublique)) return refuser(403, phraseOrigineRefusee(urlPublique))
    const agent = await agentDe(requete)
    const jeton = jetonDe(requete)
    if (!agent || jeton === null) return refuser(401, 'Connectez-vous pour continuer.')
    const place = direct.reserver(agent.id)
    if (!place) return refuser(429, 'Trop de pages ouvertes en direct. Fermez-en une.')

    reponse.hijack()
    const sortie = reponse.raw
    const flux = creerFlux(sortie, jeton)
    sortie.on('close', () => {
      place.rendre()
      direct.quitter(flux)
    })
    sortie.on('error', () => sortie.destroy())
    // Partie pendant que sa session se lisait : sa fermeture est déjà passée, rien d’autre ne rendrait sa place.
    if (flux.ferme()) return place.rendre()
    for (const [nom, valeur] of Object.entries(reponse.getHeaders()))
      if (valeur !== undefined) sortie.setHeader(nom, valeur)
    sortie.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // Un proxy qui garderait les évènements pour les grouper les rendrait trop tard.
      'x-accel-buffering': 'no',
    })
    sortie.write(`retry: ${PAS_DE_REPRISE_MS}\n: direct\n\n`)
    await direct.accueillir(flux, connuDeLaPage(requete))
  })
  // Avant que le serveur attende la fin des connexions : celles-ci ne finiraient pas d’elles-mêmes.
  app.addHook('preClose', () => direct.fermer())
}
