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

/** Ce qu’une action apporte aux comptes d’un jour. */
interface Apport {
  readonly jour: string
  readonly fraicheur: Fraicheur
  readonly horizonPasseSansRevision: boolean
  readonly horizonRevise: boolean
  readonly alertesActives: number
}

/** Une action lue ne change pas : on ne rejoue ses règles que si elle a été remplacée, ou si le jour a passé. */
const apports = new WeakMap<ActionLue, Apport>()

function apportDe(action: ActionLue, jour: string): Apport {
  const connu = apports.get(action)
  if (connu?.jour === jour) return connu
  const { plan, suivi, declencheurs } = action
  const apport = {
    jour,
    fraicheur: fraicheur(suivi, jour),
    horizonPasseSansRevision: etatHorizon(plan, suivi, jour) === 'passe_sans_revision',
    horizonRevise: suivi.revisions.some(({ etat }) => etat === 'validee'),
    alertesActives: declencheurs.filter((d) => alerteDuJour(d, jour).etat === 'active').length,
  }
  apports.set(action, apport)
  return apport
}

export function compter(actions: readonly ActionLue[], jour: string): ComptesDuPlan {
  const parStatut = zeroPour(statuts)
  const parMeteo = zeroPour(meteos)
  const parFraicheur = zeroPour(fraicheurs)
  let rubriquesRemplies = 0
  let horizonsPassesSansRevision = 0
  let horizonsRevises = 0
  let alertesActives = 0
  for (const action of actions) {
    const apport = apportDe(action, jour)
    parStatut[action.suivi.statut] += 1
    parMeteo[action.suivi.meteo] += 1
    parFraicheur[apport.fraicheur] += 1
    rubriquesRemplies += action.completude.remplies
    if (apport.horizonPasseSansRevision) horizonsPassesSansRevision += 1
    if (apport.horizonRevise) horizonsRevises += 1
    alertesActives += apport.alertesActives
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
