import type { OrganismeCode } from '../organisme/organisme.ts'
import type { ActionDuPlan } from '../plan/action.ts'
import { lireChefsDeFile } from '../plan/chefs-de-file.ts'
import { lireHorizonLegal } from '../plan/horizon-legal.ts'
import type { RevisionHorizon, SuiviAction } from '../suivi/suivi.schema.ts'
import type { Jour } from '../temps/jour.ts'
import { anneeDe } from '../temps/jour.ts'

export const etatsHorizon = [
  'illisible',
  'a_venir',
  'passe_sans_revision',
  'revise_a_venir',
  'revise_depasse',
  'sans_objet',
] as const
export type EtatHorizon = (typeof etatsHorizon)[number]

const libelles: Record<EtatHorizon, string> = {
  illisible: 'Horizon illisible dans le texte',
  a_venir: 'Horizon à venir',
  passe_sans_revision: 'Horizon passé sans révision',
  revise_a_venir: 'Horizon révisé à venir',
  revise_depasse: 'Horizon révisé dépassé',
  sans_objet: 'Sans objet',
}

export function libelleEtatHorizon(etat: EtatHorizon): string {
  return libelles[etat]
}

export interface HorizonEffectif {
  readonly annee: number | null
  readonly origine: 'legal' | 'revise'
}

/**
 * Bodies that lead the action: those the text names, else those the DSS has designated where the text says « A définir » or
 * « OSS » (SSSI ch. 2 § 4: « un OSS est identifié comme chef de file pour chaque action »).
 */
export function chefsDeFileDe(
  action: Pick<ActionDuPlan, 'chefsDeFile'>,
  suivi: Pick<SuiviAction, 'chefsDeFileDesignes'>,
): OrganismeCode[] {
  const imprimes = lireChefsDeFile(action.chefsDeFile)
  return imprimes.etat === 'designes' ? [...imprimes.organismes] : [...suivi.chefsDeFileDesignes]
}

/** The revision in force: the last one an instance validated, or none. */
export function revisionEnVigueur(suivi: Pick<SuiviAction, 'revisions'>): RevisionHorizon | null {
  return suivi.revisions
    .filter((revision) => revision.etat === 'validee')
    .reduce<RevisionHorizon | null>(
      (retenue, revision) =>
        retenue && (retenue.decideeLe ?? '') > (revision.decideeLe ?? '') ? retenue : revision,
      null,
    )
}

/** Revised horizon where an instance has validated one, else the legal one. Lateness is measured against it. */
export function horizonEffectif(
  action: Pick<ActionDuPlan, 'horizon'>,
  suivi: Pick<SuiviAction, 'revisions'>,
): HorizonEffectif {
  const revision = revisionEnVigueur(suivi)
  if (revision) return { annee: revision.annee, origine: 'revise' }
  return { annee: lireHorizonLegal(action.horizon).annee, origine: 'legal' }
}

/** A horizon is a year: it is past from 1 January of the next one. An action done or dropped is late no more. */
export function etatHorizon(
  action: Pick<ActionDuPlan, 'horizon'>,
  suivi: Pick<SuiviAction, 'revisions' | 'statut'>,
  aujourdhui: Jour,
): EtatHorizon {
  if (suivi.statut === 'realisee' || suivi.statut === 'abandonnee') return 'sans_objet'
  const { annee, origine } = horizonEffectif(action, suivi)
  if (annee === null) return 'illisible'
  const passe = annee < anneeDe(aujourdhui)
  if (origine === 'revise') return passe ? 'revise_depasse' : 'revise_a_venir'
  return passe ? 'passe_sans_revision' : 'a_venir'
}
