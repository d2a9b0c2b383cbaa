import type { EvenementRecu } from './notice.ts'

export interface Ecouteurs {
  /** `numero` : de quoi reprendre après celui-ci. */
  surEvenement(evenement: EvenementRecu): void
  surNumero(numero: string): void
  /** La connexion est ouverte ; `complete` : rien n’a été manqué depuis le numéro donné. */
  surOuverture(complete: boolean): void
  surCoupure(): void
  /** La session n’est plus connue du serveur, ou il refuse sans dire pourquoi. */
  surDoute(): void
}

const PREMIER_REPOS_MS = 500
const REPOS_MAX_MS = 30_000
/** Le serveur donne signe de vie toutes les vingt secondes : au-delà de deux silences, la connexion est morte sans le dire. */
const SILENCE_MAX_MS = 50_000
/** Une connexion refusée deux fois de suite l’est peut-être parce que la session est finie. */
const REFUS_AVANT_DOUTE = 2

interface Connu {
  /** Le dernier évènement dont la page tient compte. */
  readonly depuis: string | null
  /** Elle montre déjà les avis d’alors ; sinon, elle les demande. */
  readonly avis: boolean
}

/** Tient une connexion au direct et la rouvre quand elle tombe, en demandant ce qu’elle a manqué. */
export function ouvrirConnexion({ depuis, avis }: Connu, ecouteurs: Ecouteurs): () => void {
  let source: EventSource | null = null
  let minuterie = 0
  let numero = depuis
  let refus = 0
  let complete = true
  let sansAvis = !avis
  let fermee = false

  function surveiller(): void {
    clearTimeout(minuterie)
    minuterie = window.setTimeout(couper, SILENCE_MAX_MS)
  }

  function retenir({ lastEventId }: MessageEvent): void {
    surveiller()
    if (lastEventId === '' || lastEventId === numero) return
    numero = lastEventId
    ecouteurs.surNumero(numero)
  }

  function couper(): void {
    source?.close()
    source = null
    if (fermee) return
    ecouteurs.surCoupure()
    refus += 1
    if (refus === REFUS_AVANT_DOUTE) ecouteurs.surDoute()
    clearTimeout(minuterie)
    const repos = Math.min(PREMIER_REPOS_MS * 2 ** (refus - 1), REPOS_MAX_MS)
    // Cinq cents navigateurs coupés ensemble ne reviennent pas au même instant.
    minuterie = window.setTimeout(ouvrir, repos * (0.5 + Math.random()))
  }

  function ouvrir(): void {
    const reprise = numero !== null
    complete = reprise
    const connu = new URLSearchParams({
      ...(reprise && { depuis: numero ?? '' }),
      ...(sansAvis && { avis: '' }),
    })
    source = new EventSource(`/direct?${connu}`)
    source.addEventListener('evenement', (message: MessageEvent<string>) => {
      ecouteurs.surEvenement(JSON.parse(message.data) as EvenementRecu)
      retenir(message)
    })
    source.addEventListener('pouls', retenir)
    source.addEventListener('reprise-impossible', () => (complete = false))
    source.addEventListener('ouverture', (message: MessageEvent<string>) => {
      refus = 0
      sansAvis = false
      retenir(message)
      ecouteurs.surOuverture(complete)
    })
    source.addEventListener('session-terminee', () => {
      couper()
      ecouteurs.surDoute()
    })
    source.addEventListener('error', couper)
    surveiller()
  }

  ouvrir()
  return () => {
    fermee = true
    clearTimeout(minuterie)
    source?.close()
  }
}
