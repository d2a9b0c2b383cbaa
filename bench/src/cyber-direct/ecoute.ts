import { Agent, request } from 'node:http'

/** Une page ouverte en direct, réduite à sa connexion : ce qu’elle a reçu, et quand. */
export interface Ecoute {
  /** L’instant de réception de chaque évènement, par « objet fait ». */
  readonly recus: Map<string, number>
  /** Le dernier numéro reçu, à redonner en revenant. */
  dernier(): string | null
  couper(): void
}

// Autant de connexions que de navigateurs : aucune n’en attend une autre.
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })

/** Ouvre le direct sous cette session ; rend la main quand le serveur a dit ce qu’il avait à dire d’abord. */
export function ecouter(adresse: string, jeton: string, depuis: string | null): Promise<Ecoute> {
  const { promise, resolve, reject } = Promise.withResolvers<Ecoute>()
  const recus = new Map<string, number>()
  let dernier = depuis
  let reste = ''

  function lire(bloc: string, instant: number): void {
    const champ = (nom: string) => new RegExp(`^${nom}: (.*)$`, 'm').exec(bloc)?.[1]
    dernier = champ('id') ?? dernier
    const nom = champ('event')
    if (nom === 'ouverture') resolve(ecoute)
    if (nom !== 'evenement') return
    const { objetId, fait } = JSON.parse(champ('data') ?? '{}') as { objetId: string; fait: string }
    const cle = `${objetId} ${fait}`
    if (!recus.has(cle)) recus.set(cle, instant)
  }

  const requete = request(
    `${adresse}/direct`,
    {
      agent,
      headers: { cookie: `sssi=${jeton}`, ...(depuis === null ? {} : { 'last-event-id': depuis }) },
    },
    (reponse) => {
      if (reponse.statusCode !== 200) reject(new Error(`Le direct a répondu ${reponse.statusCode}.`))
      reponse.setEncoding('utf8')
      reponse.on('data', (morceau: string) => {
        const instant = Date.now()
        const blocs = (reste + morceau).split('\n\n')
        reste = blocs.pop() ?? ''
        for (const bloc of blocs) lire(bloc, instant)
      })
      reponse.on('error', () => {})
    },
  )
  requete.on('error', reject)
  requete.end()
  const ecoute: Ecoute = { recus, dernier: () => dernier, couper: () => requete.destroy() }
  return promise
}
