import { actionDuPlan } from '../plan/plan.ts'
import { rubriques, type RubriqueNumero } from '../suivi/rubrique.ts'
import { libelleOrganisme } from '../organisme/organisme.ts'
import { enumerer } from '../francais/phrases.ts'
import type { SuiviAction } from '../suivi/suivi.schema.ts'
import { chefsDeFileDe } from './horizon.ts'

export interface EtatDeRubrique {
  readonly numero: RubriqueNumero
  readonly etat: 'renseignee' | 'non_applicable' | 'non_renseignee'
  /** What is still to write, as a sentence; null when nothing is. */
  readonly manque: string | null
}

export interface Completude {
  /** Rubriques written, or said not applicable with a reason. */
  readonly remplies: number
  readonly total: 8
  readonly details: readonly EtatDeRubrique[]
}

/**
 * How much of the eight things to formalise and share is there (SSSI ch. 2 § 4). Two of them are more than a text: the
 * criteria come with indicators, and the roadmap holds jalons « pour chacun des acteurs ».
 */
export function completude(suivi: SuiviAction): Completude {
  const details = rubriques.map(({ numero }) => etatDeRubrique(suivi, numero))
  const remplies = details.filter((d) => d.etat !== 'non_renseignee').length
  return { remplies, total: 8, details }
}

export function etatDeRubrique(suivi: SuiviAction, numero: RubriqueNumero): EtatDeRubrique {
  const rubrique = suivi.rubriques.find((r) => r.numero === numero)
  if (rubrique?.nonApplicable) {
    return rubrique.motifNonApplicable?.trim()
      ? { numero, etat: 'non_applicable', manque: null }
      : { numero, etat: 'non_renseignee', manque: 'Dites pourquoi cette rubrique n’est pas applicable.' }
  }
  const manque = rubrique?.contenu.trim() ? manqueAuDela(suivi, numero) : 'Le texte est à rédiger.'
  return { numero, etat: manque ? 'non_renseignee' : 'renseignee', manque }
}

function manqueAuDela(suivi: SuiviAction, numero: RubriqueNumero): string | null {
  if (numero === 2 && suivi.indicateurs.length === 0) return 'Aucun indicateur n’est décrit.'
  if (numero === 3) return manqueDeJalons(suivi)
  return null
}

function manqueDeJalons(suivi: SuiviAction): string | null {
  if (suivi.jalons.length === 0) return 'La feuille de route n’a aucun jalon.'
  const action = actionDuPlan(suivi.code)
  const acteurs = new Set([...(action ? chefsDeFileDe(action, suivi) : []), ...suivi.contributeurs])
  const sansJalon = [...acteurs].filter((acteur) => !suivi.jalons.some((jalon) => jalon.acteur === acteur))
  return sansJalon.length > 0
    ? `Aucun jalon pour ${enumerer(sansJalon.map((acteur) => libelleOrganisme(acteur)))}.`
    : null
}
