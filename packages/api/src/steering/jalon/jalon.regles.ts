import type { Jalon, ObjetAction } from '@sssi/domain'
import {
  acteurHorsDeLAction,
  dateDeRealisationAVenir,
  dateDeRealisationManquante,
  dateDeRealisationSansObjet,
} from './jalon.errors.ts'

/** Ce qui empêche d’enregistrer cet état, ou `null`. */
export function refusDEtat({ etat, realiseLe }: Pick<Jalon, 'etat' | 'realiseLe'>, jour: string) {
  if (etat !== 'atteint') return realiseLe === null ? null : dateDeRealisationSansObjet()
  if (realiseLe === null) return dateDeRealisationManquante()
  return realiseLe > jour ? dateDeRealisationAVenir() : null
}

/** « Les jalons […] pour chacun des acteurs », et la DSS, dont on attend décisions et textes (SSSI ch. 2 § 4). */
export function refusDActeur(acteur: Jalon['acteur'], { chefsDeFile, contributeurs }: ObjetAction) {
  return acteur === 'DSS' || chefsDeFile.includes(acteur) || contributeurs.includes(acteur)
    ? null
    : acteurHorsDeLAction()
}
