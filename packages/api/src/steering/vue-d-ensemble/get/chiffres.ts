import type { FiltrePlan, Instance } from '@sssi/domain'
import type { ComptesDuPlan } from '../../../core/lecture/comptes.ts'
import type { LectureDuPlan } from '../../../core/lecture/lecture.ts'
import { tableDuPlan } from '../../action/table/table-du-plan.ts'
import { comptesDeLaTable } from './repartitions.ts'

export type CleDeChiffre = 'horizon_passe_sans_revision' | 'meteo_degradee' | 'realisees' | 'syntheses_a_jour'

/**
 * Un chiffre de la vue d’ensemble : ce qu’il compte, sur combien, et la liste filtrée qui le détaille. Il compte donc toujours
 * des actions : la liste qu’il ouvre en montre exactement autant.
 */
export interface Chiffre {
  readonly cle: CleDeChiffre
  readonly libelle: string
  readonly valeur: number
  readonly denominateur: number
  /** Depuis le dernier Copil ; `null` si l’on ne sait pas ce qu’il en était ce jour-là. */
  readonly evolution: number | null
  readonly filtre: Partial<FiltrePlan>
}

interface Definition {
  readonly cle: CleDeChiffre
  readonly libelle: string
  readonly valeur: (comptes: ComptesDuPlan) => number
  readonly filtre: Partial<FiltrePlan>
}

const definitions: readonly Definition[] = [
  {
    cle: 'horizon_passe_sans_revision',
    libelle: 'Horizons passés sans révision',
    valeur: (comptes) => comptes.horizonsPassesSansRevision,
    filtre: { horizon: ['passe_sans_revision'] },
  },
  {
    cle: 'meteo_degradee',
    libelle: 'Actions qui demandent un appui ou sont compromises',
    valeur: ({ meteos }) => meteos.appuis_necessaires + meteos.objectifs_compromis,
    filtre: { meteo: ['appuis_necessaires', 'objectifs_compromis'] },
  },
  {
    cle: 'realisees',
    libelle: 'Actions réalisées',
    valeur: ({ statuts }) => statuts.realisee,
    filtre: { statut: ['realisee'] },
  },
  {
    cle: 'syntheses_a_jour',
    libelle: 'Synthèses de moins de trois mois',
    valeur: ({ fraicheurs }) => fraicheurs.a_jour,
    filtre: { fraicheur: ['a_jour'] },
  },
]

/** La dernière instance de ce type qui a eu lieu. */
export function derniereInstance(
  instances: readonly Instance[],
  type: Instance['type'],
  jour: string,
): Instance | null {
  return instances.find((instance) => instance.type === type && instance.date <= jour) ?? null
}

/** Les comptes au soir de ce jour : le dernier relevé écrit jusque-là. */
export function comptesAu(lecture: LectureDuPlan, jour: string): ComptesDuPlan | null {
  return lecture.releves().findLast((releve) => releve.jour <= jour)?.comptes ?? null
}

export function comptesDuJour(lecture: LectureDuPlan, jour: string): ComptesDuPlan {
  return comptesDeLaTable(tableDuPlan(lecture, jour))
}

export function chiffres(comptes: ComptesDuPlan, auCopil: ComptesDuPlan | null): Chiffre[] {
  return definitions.map(({ cle, libelle, valeur, filtre }) => ({
    cle,
    libelle,
    valeur: valeur(comptes),
    denominateur: comptes.actions,
    evolution: auCopil && valeur(comptes) - valeur(auCopil),
    filtre,
  }))
}
