import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useHost } from './host-context.ts'

/** Ce que le portail apprend sans recharger la page. Ne parvient qu’à qui peut lire l’objet dont il parle. */
export interface EvenementEnDirect {
  /** Instant ISO. */
  readonly le: string
  /** « alerte », « bulletin », « incident ». */
  readonly sujet: string
  readonly objetId: string
  readonly fait: string
  readonly donnees: Readonly<Record<string, unknown>>
}

/** `absent` : cet agent n’a rien à recevoir. `coupe` : la connexion est tombée, et reviendra demander ce qui a été manqué. */
export type EtatDuDirect = 'absent' | 'connexion' | 'ouvert' | 'coupe'

/** La part du portail qui porte les évènements aux pages. */
export interface Direct {
  /** `surReprise` est appelé quand des évènements ont pu être manqués : ce qui est montré est à relire. */
  abonner(surEvenement: (evenement: EvenementEnDirect) => void, surReprise: () => void): () => void
  etat(): EtatDuDirect
  surEtat(prevenir: () => void): () => void
}

/** Le direct d’un hôte qui n’en a pas. */
export const directAbsent: Direct = { abonner: () => () => {}, etat: () => 'absent', surEtat: () => () => {} }

/**
 * Suit les évènements tant que la page est ouverte. Rien ne bouge de soi-même à l’écran : la page relit ce qui la concerne, et dit
 * ce qui a changé par `useHost().annoncer`.
 *
 * @returns où en est la connexion, pour le montrer
 */
export function useDirect(
  surEvenement: (evenement: EvenementEnDirect) => void,
  surReprise: () => void,
): EtatDuDirect {
  const { direct = directAbsent } = useHost()
  const derniers = useRef({ surEvenement, surReprise })
  useEffect(() => {
    derniers.current = { surEvenement, surReprise }
  })
  useEffect(
    () =>
      direct.abonner(
        (evenement) => derniers.current.surEvenement(evenement),
        () => derniers.current.surReprise(),
      ),
    [direct],
  )
  return useSyncExternalStore(direct.surEtat, direct.etat)
}
