import type { ActionCode, ActionDuPlan, Completude, Declencheur, Instance, SuiviAction } from '@sssi/domain'
import type { ComptesDuPlan } from './comptes.ts'

/** Ce que la lecture garde d’une action : assez pour listes, synthèses et recherche, sans les longs textes de la fiche. */
export interface ActionLue {
  readonly plan: ActionDuPlan
  /** Des rubriques, il reste si elles sont écrites, pas ce qu’elles disent. */
  readonly suivi: SuiviAction
  readonly derniereMiseAJourPar: string | null
  readonly versionMeteo: number
  readonly completude: Completude
  /** Les alertes, avec le jour où chacune devient active : elles restent justes quand la date change. */
  readonly declencheurs: readonly Declencheur[]
  /** Les mots de l’action, sans accents, où la liste cherche ceux du filtre. */
  readonly mots: string
}

export type MeteoPubliee = Pick<
  SuiviAction,
  'meteo' | 'synthese' | 'synthesePublieeLe' | 'synthesePublieePar' | 'derniereMiseAJour' | 'version'
>

export interface Releve {
  readonly jour: string
  readonly comptes: ComptesDuPlan
}

/**
 * Le plan et son suivi, projetés en mémoire : lire ne coûte rien à la base, quel que soit le nombre d’événements du journal
 * (voir docs/adr/0010-modele-de-lecture.md).
 */
export interface LectureDuPlan {
  /** Augmente à chaque changement ; deux lectures de même révision, le même jour, donnent la même réponse. */
  readonly revision: number
  /** Vrai quand la base porte des données de démonstration. */
  readonly demonstration: boolean
  /** Dans l’ordre du texte. */
  readonly actions: () => readonly ActionLue[]
  readonly action: (code: ActionCode) => ActionLue | undefined
  /** De la plus récente à la plus ancienne. */
  readonly instances: () => readonly Instance[]
  /** Les comptes de chaque jour où le plan a changé, du plus ancien au plus récent. */
  readonly releves: () => readonly Releve[]
  /** Les actions qui répondent à ces mots, de la plus à la moins proche. */
  readonly chercher: (mots: string, limite: number) => ActionCode[]
  /**
   * Rend ce qui a déjà été calculé pour cette clé, à cette révision et ce jour. La clé dit tout ce dont le calcul dépend
   * d’autre ; elle n’est pas bornée par l’appelant, le nombre de réponses gardées l’est.
   */
  readonly memoriser: <T>(cle: string, jour: string, calcul: () => T) => T
  /**
   * Relit une action après un changement ; sans code, relit ce qui n’appartient à aucune action. N’échoue pas : le changement
   * est déjà enregistré, la lecture se rattrape seule.
   */
  readonly rafraichir: (code: ActionCode | null) => Promise<void>
  /**
   * Porte en mémoire une publication de météo qui vient d’être enregistrée : c’est l’écriture la plus fréquente, et relire
   * l’action coûterait plus que l’écrire. `depuis` est la version sur laquelle elle a été faite.
   */
  readonly porterMeteo: (code: ActionCode, depuis: number, publiee: MeteoPubliee) => Promise<void>
  readonly recharger: () => Promise<void>
  /** Écrit le relevé du jour, sans attendre son délai. */
  readonly relever: () => Promise<void>
  readonly fermer: () => Promise<void>
}
