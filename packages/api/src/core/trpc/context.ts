import type { Agent } from '@sssi/domain'
import type { Logger } from 'pino'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Db } from '../db/db.ts'
import type { Onglets } from '../catalogue/onglets.ts'
import type { LectureDuPlan } from '../lecture/lecture.ts'

export interface Horloge {
  readonly maintenant: () => Date
}

/** Un agent connecté, avec ses habilitations du moment. */
export type AgentConnecte = Agent & { readonly courriel: string }

/** Ce dont disposent tous les cas d’usage ; rien d’autre n’est global. */
export interface Context {
  readonly db: Db
  /** `null` : personne n’est connecté. */
  readonly agent: AgentConnecte | null
  readonly horloge: Horloge
  readonly nouvelId: () => string
  /** L’adresse où les agents ouvrent le portail : celle des liens qu’il écrit ailleurs. */
  readonly urlPublique: string
  /** Traces du serveur, sans donnée personnelle. */
  readonly journal: Logger
  /** Référence de la requête, que l’agent peut donner à l’assistance. */
  readonly requeteId: string
  readonly lecture: LectureDuPlan
  /** Ce que le portail sert à cet instant : versions actives, canaris, épingles. */
  readonly catalogue: Catalogue
  /** Vrai quand le fournisseur d’identité est celui de démonstration, sans mot de passe. */
  readonly connexionDeDemonstration: boolean
  /** L’identité de la composition que l’onglet dit avoir, si elle est lisible. */
  readonly composition: string | null
  /** Ce que les onglets ouverts ont vraiment. */
  readonly onglets: Onglets
}

/** Le contexte d’un cas d’usage qui demande un agent connecté. */
export type ContexteAgent = Context & { readonly agent: AgentConnecte }
