import type { ActionCode, ActionDuPlan, Completude, Declencheur, SuiviAction } from '@sssi/domain'

/** Ce que la lecture garde d’une action : assez pour listes, synthèses et recherche, sans les longs textes de la fiche. */
export interface ActionLue {
  readonly plan: ActionDuPlan
  readonly suivi: SuiviAction
  readonly completude: Completude
  /** Les alertes, avec le jour où chacune devient active : elles restent justes quand la date change. */
  readonly declencheurs: readonly Declencheur[]
}

/**
 * Le plan et son suivi, projetés en mémoire : la lecture ne coûte rien à la base, quel que soit le nombre d’événements du
 * journal (voir docs/adr/0010-modele-de-lecture.md).
 */
export interface LectureDuPlan {
  /** Augmente à chaque changement ; deux lectures de même révision, le même jour, donnent la même réponse. */
  readonly revision: number
  /** Dans l’ordre du texte. */
  readonly actions: () => readonly ActionLue[]
  readonly action: (code: ActionCode) => ActionLue | undefined
  /** Relit une action après un changement, et le fait savoir aux autres processus. */
  readonly rafraichir: (code: ActionCode) => Promise<void>
  readonly recharger: () => Promise<void>
  readonly fermer: () => Promise<void>
}
