import type { OrganismeCode } from '../../organisme/organisme.ts'
import type { Delai } from './delais.ts'

/** What makes a regime, or one of its steps, apply to an incident. */
export const conditionsDeRegime = [
  'toujours',
  'incident_important',
  'donnees_personnelles',
  'risque_eleve',
  'service_essentiel',
] as const
export type ConditionDeRegime = (typeof conditionsDeRegime)[number]

const libellesDeCondition: Record<ConditionDeRegime, string> = {
  toujours: 'À chaque incident',
  incident_important: 'Quand l’incident est important',
  donnees_personnelles: 'Quand un service touché porte des données personnelles',
  risque_eleve: 'Quand le risque est élevé pour les personnes',
  service_essentiel: 'Quand un service touché est essentiel (OSE)',
}
export const libelleCondition = (condition: ConditionDeRegime): string => libellesDeCondition[condition]

/**
 * When a step is due. `apres` counts from the sending of another step of the same regime, or from its due date while it is
 * not sent. `demande` waits for the authority to ask, and takes the date it gives. `sans_delai` and `meilleurs_delais` have no
 * date: what has elapsed is shown, never a date the text does not give.
 */
export type Declenchement =
  | { readonly genre: 'connaissance'; readonly delai: Delai }
  | { readonly genre: 'apres'; readonly etape: string; readonly delai: Delai }
  | { readonly genre: 'demande' }
  | { readonly genre: 'sans_delai' }
  | { readonly genre: 'meilleurs_delais' }

/** Facts of the incident that a field of a form starts from. */
export const sourcesDeChamp = [
  'reference',
  'organisme',
  'titre',
  'description',
  'connaissance',
  'debut',
  'qualification',
  'gravite',
  'services',
  'usagers',
  'durees',
  'categories_de_donnees',
  'personnes_concernees',
  'malveillance',
  'transfrontalier',
  'cause',
  'mesures',
  'indicateurs',
  'chronologie',
  'consequences',
] as const
export type SourceDeChamp = (typeof sourcesDeChamp)[number]

export interface ChampDeFormulaire {
  readonly cle: string
  readonly libelle: string
  readonly aide: string
  readonly obligatoire: boolean
  readonly long: boolean
  /** Null: only the agent knows. */
  readonly source: SourceDeChamp | null
}

export interface EtapeDeRegime {
  readonly code: string
  readonly libelle: string
  /** The passage that asks for it: « NIS 2, art. 23 § 4 a ». */
  readonly passage: string
  readonly declenchement: Declenchement
  readonly condition: ConditionDeRegime
  /**
   * `reportee`: put off, when the incident still goes on at the due date, to the same delay after it is handled.
   * `seulement`: due only when the incident still goes on at that date (NIS 2, art. 23 § 4 e).
   */
  readonly siEncoreEnCours: 'reportee' | 'seulement' | null
  readonly destinataire: string
  /** A late sending says why (RGPD, art. 33 § 1). */
  readonly motifDeRetard: boolean
  readonly champs: readonly ChampDeFormulaire[]
}

export interface Regime {
  readonly code: string
  readonly titre: string
  readonly texte: string
  readonly autorite: string
  /** Where to declare: a tele-service, an address. Free text, shown and never fetched. */
  readonly canal: string
  readonly condition: ConditionDeRegime
  /** The bodies it binds. */
  readonly organismes: readonly OrganismeCode[]
  readonly rappels: ReglesDeRappel
  readonly etapes: readonly EtapeDeRegime[]
}

/** When a deadline warns before it falls: at a share of its delay, and so many hours before its end. */
export interface ReglesDeRappel {
  /** Between 0 and 100, in percent of the delay. */
  readonly parts: readonly number[]
  readonly heuresAvant: readonly number[]
}

/** A regime as it was set at a date: an incident is under the version in force when it became known. */
export interface RegimeDate {
  readonly version: number
  /** The ISO instant from which it is in force. */
  readonly aPartirDu: string
  readonly regime: Regime
}

/** The version of each regime in force at that instant; a regime that is not in force yet is left out. */
export function regimesEnVigueur(versions: readonly RegimeDate[], instant: string): RegimeDate[] {
  const quand = Date.parse(instant)
  const enVigueur = new Map<string, RegimeDate>()
  for (const version of versions) {
    if (Date.parse(version.aPartirDu) > quand) continue
    const connue = enVigueur.get(version.regime.code)
    if (!connue || connue.version < version.version) enVigueur.set(version.regime.code, version)
  }
  return [...enVigueur.values()]
}
