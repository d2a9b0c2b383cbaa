import {
  alerteDuJour,
  chefsDeFileDe,
  etatHorizon,
  fraicheur,
  horizonEffectif,
  lireHorizonLegal,
  revisionEnVigueur,
  type ActionCode,
  type AlerteCode,
  type AxeNumero,
  type EtatHorizon,
  type Fraicheur,
  type Gravite,
  type HorizonEffectif,
  type Meteo,
  type OrganismeCode,
  type RevisionHorizon,
  type Statut,
} from '@sssi/domain'
import type { ActionLue } from '../../core/lecture/lecture.ts'

/** Une action telle que les listes la montrent, un jour donné. */
export interface LigneDuPlan {
  readonly code: ActionCode
  readonly axe: AxeNumero
  readonly thematique: string
  readonly orientation: string
  readonly libelle: string
  /** Tel qu’imprimé. */
  readonly horizonLegal: string
  readonly horizonLegalAnnee: number | null
  readonly horizonEffectif: HorizonEffectif
  readonly etatHorizon: EtatHorizon
  readonly revision: Pick<RevisionHorizon, 'annee' | 'instance' | 'numeroDecision'> | null
  readonly revisionProposee: { readonly annee: number } | null
  /** Tels qu’imprimés ; `chefsDeFile` les lit, ou ceux que la DSS a désignés. */
  readonly chefsDeFileImprimes: string
  readonly chefsDeFile: readonly OrganismeCode[]
  readonly contributeurs: readonly OrganismeCode[]
  readonly statut: Statut
  readonly meteo: Meteo
  readonly synthesePublieeLe: string | null
  readonly fraicheur: Fraicheur
  /** Rubriques renseignées ou non applicables, sur huit. */
  readonly completude: number
  /** Les alertes actives. */
  readonly alertes: readonly { readonly code: AlerteCode; readonly gravite: Gravite }[]
  readonly derniereMiseAJour: string | null
}

export function ligneDuPlan({ plan, suivi, completude, declencheurs }: ActionLue, jour: string): LigneDuPlan {
  const revision = revisionEnVigueur(suivi)
  const proposee = suivi.revisions.find(({ etat }) => etat === 'proposee')
  return {
    code: plan.code,
    axe: plan.axe,
    thematique: plan.thematique,
    orientation: plan.orientation,
    libelle: plan.libelle,
    horizonLegal: plan.horizon,
    horizonLegalAnnee: lireHorizonLegal(plan.horizon).annee,
    horizonEffectif: horizonEffectif(plan, suivi),
    etatHorizon: etatHorizon(plan, suivi, jour),
    revision: revision && {
      annee: revision.annee,
      instance: revision.instance,
      numeroDecision: revision.numeroDecision,
    },
    revisionProposee: proposee ? { annee: proposee.annee } : null,
    chefsDeFileImprimes: plan.chefsDeFile,
    chefsDeFile: chefsDeFileDe(plan, suivi),
    contributeurs: suivi.contributeurs,
    statut: suivi.statut,
    meteo: suivi.meteo,
    synthesePublieeLe: suivi.synthesePublieeLe,
    fraicheur: fraicheur(suivi, jour),
    completude: completude.remplies,
    alertes: declencheurs
      .filter((declencheur) => alerteDuJour(declencheur, jour).etat === 'active')
      .map(({ code, gravite }) => ({ code, gravite })),
    derniereMiseAJour: suivi.derniereMiseAJour,
  }
}
