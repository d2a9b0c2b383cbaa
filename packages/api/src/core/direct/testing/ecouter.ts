interface EvenementRecu {
  readonly nom: string
  readonly id: number | null
  readonly donnees: { readonly fait?: string; readonly avis?: unknown }
}

/** Une page ouverte en direct, réduite à ce qu’elle reçoit. */
export interface Ecoute {
  readonly entetes: Headers
  texte(): string
  evenements(): EvenementRecu['donnees'][]
  faits(): string[]
  /** Le dernier numéro reçu, celui que le navigateur redonnerait en revenant. */
  dernier(): number
  attendre(fait: string): Promise<void>
  attendreOuverture(): Promise<void>
  attendreFin(): Promise<void>
  fermer(): void
}

const PATIENCE_MS = 15_000

function lireEvenement(bloc: string): EvenementRecu | null {
  const champ = (nom: string) => bloc.match(new RegExp(`^${nom}: (.*)$`, 'm'))?.[1]
  const [nom, id, donnees] = [champ('event'), champ('id'), champ('data')]
  if (nom === undefined || donnees === undefined) return null
  return { nom, id: id === undefined ? null : Number(id), donnees: JSON.parse(donnees) }
}

/** Ouvre le direct sous cette session, et rend la main quand le serveur a dit ce qu’il avait à dire d’abord. */
export async function ecouter(
  adresse: string,
  jeton: string,
  depuis: number | null,
  avis = false,
): Promise<Ecoute> {
  const arret = new AbortController()
  const reponse = await fetch(`${adresse}/direct${avis ? '?avis' : ''}`, {
    signal: arret.signal,
    headers: { cookie: `sssi=${jeton}`, ...(depuis === null ? {} : { 'last-event-id': String(depuis) }) },
  })
  if (!reponse.body) throw new Error(`Le direct a répondu ${reponse.status}.`)
  let texte = ''
  let finie = false
  const attentes = new Set<() => void>()
  const prevenir = () => {
    for (const attente of attentes) attente()
  }
  const decodeur = new TextDecoder()
  void (async () => {
    try {
      for await (const morceau of reponse.body ?? []) {
        texte += decodeur.decode(morceau, { stream: true })
        prevenir()
      }
    } catch {
      // Coupée par nous, ou par le serveur : dans les deux cas il n’y a plus rien à lire.
    }
    finie = true
    prevenir()
  })()

  const recus = () =>
    texte
      .split('\n\n')
      .slice(0, -1)
      .map(lireEvenement)
      .filter((evenement) => evenement !== null)
  const evenements = () =>
    recus()
      .filter(({ nom }) => nom === 'evenement')
      .map(({ donnees }) => donnees)
  const faits = () => evenements().map(({ fait }) => fait ?? '')

  async function jusquA(condition: () => boolean, quoi: string): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const verifier = () => {
      if (condition()) resolve()
    }
    const patience = setTimeout(
      () => reject(new Error(`Rien reçu de : ${quoi}. Reçu : ${texte}`)),
      PATIENCE_MS,
    )
    attentes.add(verifier)
    verifier()
    await promise.finally(() => {
      clearTimeout(patience)
      attentes.delete(verifier)
    })
  }

  const attendreOuverture = () => jusquA(() => texte.includes('event: ouverture'), 'ouverture')
  if (reponse.ok) await attendreOuverture()
  return {
    entetes: reponse.headers,
    texte: () => texte,
    evenements,
    faits,
    dernier: () => recus().findLast(({ id }) => id !== null)?.id ?? 0,
    attendre: (fait) => jusquA(() => faits().includes(fait), fait),
    attendreOuverture,
    attendreFin: () => jusquA(() => finie, 'la fin'),
    fermer: () => arret.abort(),
  }
}
