import type { EtatDuDirect } from '@sssi/section'
import { ouvrirConnexion } from './connection.ts'
import { apres, type EvenementRecu, type NoticeMontree } from './notice.ts'
import type { Relais } from './relay.ts'

/** Ce que l’onglet qui tient la connexion dit aux autres. */
type Message =
  | { readonly type: 'evenement'; readonly evenement: EvenementRecu }
  | { readonly type: 'numero'; readonly numero: string }
  | { readonly type: 'reprise' }
  | {
      readonly type: 'etat'
      readonly etat: EtatDuDirect
      readonly numero: string | null
      readonly notices: readonly NoticeMontree[]
    }
  | { readonly type: 'qui' }

export interface Options {
  readonly agentId: string
  /** Le dernier évènement annoncé avant que la page lise quoi que ce soit ; `null` si le portail ne l’a pas dit. */
  readonly depuis: number | null
  readonly relais: Relais
  readonly surNotices: (notices: readonly NoticeMontree[]) => void
  readonly surDoute: () => void
}

/**
 * Branche cet onglet au direct. Un navigateur n’ouvre que six connexions vers un même site : les onglets d’un agent en partagent
 * une, tenue par celui qui a le verrou ; quand il se ferme, un autre reprend là où il en était.
 */
export function brancher({ agentId, depuis, relais, surNotices, surDoute }: Options): () => void {
  const nom = `sssi-direct-${agentId}`
  const canal = new BroadcastChannel(nom)
  const arret = new AbortController()
  let notices: readonly NoticeMontree[] = []
  let numero = depuis === null ? null : String(depuis)
  let etat: EtatDuDirect = 'connexion'
  let meneur = false
  /** Un autre onglet a déjà dit les avis qui se montrent. */
  let informe = false
  const dire: (message: Message) => void = canal.postMessage.bind(canal)
  const direEtat = () => dire({ type: 'etat', etat, numero, notices })

  function poserNotices(nouvelles: readonly NoticeMontree[]): void {
    if (nouvelles === notices) return
    notices = nouvelles
    surNotices(notices)
  }

  function poserEtat(nouveau: EtatDuDirect): void {
    etat = nouveau
    relais.changerEtat(nouveau)
  }

  function recevoir(evenement: EvenementRecu): void {
    poserNotices(apres(notices, evenement))
    // Un rappel remontre un avis d’avant la page : ce qu’elle a lu en tient déjà compte.
    if (!evenement.rappel) relais.publier(evenement)
  }

  function mener(): Promise<void> {
    meneur = true
    const fermer = ouvrirConnexion(
      { depuis: numero, avis: informe },
      {
        surEvenement(evenement) {
          recevoir(evenement)
          dire({ type: 'evenement', evenement })
        },
        surNumero(nouveau) {
          numero = nouveau
          dire({ type: 'numero', numero: nouveau })
        },
        surOuverture(complete) {
          poserEtat('ouvert')
          direEtat()
          if (complete) return
          relais.reprendre()
          dire({ type: 'reprise' })
        },
        surCoupure() {
          poserEtat('coupe')
          direEtat()
        },
        surDoute,
      },
    )
    const { promise, resolve } = Promise.withResolvers<void>()
    arret.signal.addEventListener('abort', () => {
      fermer()
      resolve()
    })
    return promise
  }

  canal.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'qui') {
      if (meneur) direEtat()
      return
    }
    if (meneur) return
    if (data.type === 'evenement') recevoir(data.evenement)
    else if (data.type === 'numero') numero = data.numero
    else if (data.type === 'reprise') relais.reprendre()
    else {
      informe = true
      poserEtat(data.etat)
      // Un onglet qui arrive a pu manquer ce que celui-là a déjà reçu : il relit ce qu’il montre.
      if (Number(data.numero) > Number(numero)) relais.reprendre()
      numero = data.numero
      poserNotices(data.notices)
    }
  })

  poserEtat('connexion')
  dire({ type: 'qui' })
  void navigator.locks.request(nom, { signal: arret.signal }, mener).catch(() => {
    // L’onglet se débranche avant d’avoir eu le verrou : il n’a rien à rendre.
  })
  return () => {
    arret.abort()
    canal.close()
    relais.changerEtat('absent')
  }
}
