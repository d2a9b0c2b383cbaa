import { createContext, use, type ComponentType } from 'react'
import type { Direct } from './direct.ts'
import type { Emplacements, NomEmplacement } from '../slots.ts'

/** L’agent connecté, tel que le portail le montre aux sections. Ses droits se demandent par `peut`. */
export interface AgentConnecte {
  readonly id: string
  readonly libelle: string
  readonly organisme: string | null
}

export interface Notification {
  readonly gravite: 'succes' | 'information' | 'avertissement' | 'erreur'
  readonly titre: string
  readonly description?: string
}

/** Un emplacement du portail : il affiche, dans l’ordre des sections, ce qu’elles y contribuent. */
export type Emplacement = ComponentType<
  { [E in NomEmplacement]: { nom: E; proprietes: Emplacements[E] } }[NomEmplacement]
>

/** Ce que le portail donne à une section. Des valeurs étiquetées et des fonctions, jamais de classes. */
export interface Host {
  readonly agent: AgentConnecte | null
  readonly demonstration: boolean
  /** Vrai si l’agent a ce droit sur l’ensemble du plan ; les droits sur un objet viennent avec l’objet. */
  peut(permission: string): boolean
  /** Montre un message daté, annoncé aux lecteurs d’écran. */
  notifier(notification: Notification): void
  /** Dit une phrase aux lecteurs d’écran sans rien montrer ni déplacer le focus. */
  annoncer(phrase: string): void
  /** Client de l’API ; passer par `creerUseApi`, qui le type et le réduit au manifeste. */
  readonly api: unknown
  readonly Emplacement: Emplacement
  /** Les évènements en direct ; passer par `useDirect`. Un portail d’avant cette capacité ne le donne pas. */
  readonly direct?: Direct
}

export const HostContext = createContext<Host | null>(null)

/** L’hôte de la section : le portail, ou `createTestHost` en test et dans le catalogue de composants. */
export function useHost(): Host {
  const host = use(HostContext)
  if (!host) throw new Error('useHost est appelé hors d’un portail : entourez le composant de HostProvider.')
  return host
}
