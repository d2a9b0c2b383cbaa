import {
  alerteDuJour,
  etatHorizon,
  fraicheur,
  fraicheurs,
  meteos,
  statuts,
  type Fraicheur,
  type Meteo,
  type Statut,
} from '@sssi/domain'
import type { ActionLue } from './lecture.ts'

/** Où en est le plan, un jour donné : ce que les relevés gardent et que la vue d’ensemble compare. */
export interface ComptesDuPlan {
  readonly actions: number
  readonly statuts: Readonly<Record<Statut, number>>
  readonly meteos: Readonly<Record<Meteo, number>>
  readonly fraicheurs: Readonly<Record<Fraicheur, number>>
  /** Rubriques renseignées ou non applicables, sur huit par action. */
  readonly rubriquesRemplies: number
  readonly horizonsPassesSansRevision: number
  readonly horizonsRevises: number
  readonly alertesActives: number
}

export function zeroPour<C extends string>(cles: readonly C[]): Record<C, number> {
  return Object.fromEntries(cles.map((cle) => [cle, 0])) as Record<C, number>
}

export function compter(actions: readonly ActionLue[], jour: string): ComptesDuPlan {
  const parStatut = zeroPour(statuts)
  const parMeteo = zeroPour(meteos)
  const parFraicheur = zeroPour(fraicheurs)
  let rubriquesRemplies = 0
  let horizonsPassesSansRevision = 0
  let horizonsRevises = 0
  let alertesActives = 0
  for (const { plan, suivi, completude, declencheurs } of actions) {
    parStatut[suivi.statut] += 1
    parMeteo[suivi.meteo] += 1
    parFraicheur[fraicheur(suivi, jour)] += 1
    rubriquesRemplies += completude.remplies
    if (etatHorizon(plan, suivi, jour) === 'passe_sans_revision') horizonsPassesSansRevision += 1
    if (suivi.revisions.some(({ etat }) => etat === 'validee')) horizonsRevises += 1
    alertesActives += declencheurs.filter((d) => alerteDuJour(d, jour).etat === 'active').length
  }
  return {
    actions: actions.length,
    statuts: parStatut,
    meteos: parMeteo,
    fraicheurs: parFraicheur,
    rubriquesRemplies,
    horizonsPassesSansRevision,
    horizonsRevises,
    alertesActives,
  }
}
