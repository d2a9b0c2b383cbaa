import {
  alertes,
  availableTransitions,
  can,
  chefsDeFileDe,
  completude,
  derniereValeur,
  etatHorizon,
  fraicheur,
  horizonEffectif,
  jourDe,
  lireChefsDeFile,
  lireHorizonLegal,
  permissionsSur,
  prochaineMiseAJour,
  progression,
  type Alerte,
  type ActionDuPlan,
  type ChefsDeFileImprimes,
  type Completude,
  type EtatHorizon,
  type Fraicheur,
  type HorizonEffectif,
  type HorizonLegal,
  type Indicateur,
  type OrganismeCode,
  type Permission,
  type Statut,
  type SuiviAction,
  type Valeur,
} from '@sssi/domain'
import { chargerSuivi } from '../../../core/suivi/charger-suivi.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { actionIntrouvable, type ActionIntrouvable } from '../../erreurs.ts'
import { objetDe } from '../../objet.ts'
import { lireBrouillon, type Brouillon } from '../brouillon.ts'
import type { GetActionInput } from './get-action.input.ts'
import { personnesDeLAction, type PersonnesDeLAction } from './personnes.ts'

/** Ce qui se calcule d’un indicateur, à côté de ses valeurs. */
export interface EtatDIndicateur {
  readonly id: string
  readonly actuelle: Valeur | null
  /** De 0 à 100 ; `null` quand une donnée manque. */
  readonly progression: number | null
  readonly prochaineMiseAJour: string | null
}

export interface FicheAction {
  readonly action: ActionDuPlan
  readonly suivi: SuiviAction
  readonly derniereMiseAJour: { readonly le: string; readonly par: string | null } | null
  readonly chefsDeFile: readonly OrganismeCode[]
  readonly chefsDeFileImprimes: ChefsDeFileImprimes
  readonly personnes: PersonnesDeLAction
  readonly horizon: {
    readonly legal: HorizonLegal
    readonly effectif: HorizonEffectif
    readonly etat: EtatHorizon
  }
  readonly fraicheur: Fraicheur
  readonly completude: Completude
  readonly alertes: readonly Alerte[]
  readonly indicateurs: readonly EtatDIndicateur[]
  readonly droits: Readonly<Record<Permission, boolean>>
  /** Les jalons dont l’agent peut rendre compte. */
  readonly jalonsDontRendreCompte: readonly string[]
  readonly transitions: readonly Statut[]
  readonly brouillon: Brouillon | null
}

function etatDIndicateur(indicateur: Indicateur): EtatDIndicateur {
  return {
    id: indicateur.id,
    actuelle: derniereValeur(indicateur),
    progression: progression(indicateur),
    prochaineMiseAJour: prochaineMiseAJour(indicateur),
  }
}

/** Tout ce que la fiche d’une action montre à cet agent, ce jour-là. */
export async function getAction(
  ctx: ContexteAgent,
  { code }: GetActionInput,
): Promise<Result<FicheAction, ActionIntrouvable>> {
  const [action, brouillon] = await Promise.all([
    chargerSuivi(ctx.db, code),
    lireBrouillon(ctx.db, code, ctx.agent.id),
  ])
  if (!action) return echec(actionIntrouvable(code))
  const { plan, suivi } = action
  const jour = jourDe(ctx.horloge.maintenant())
  const chefsDeFile = chefsDeFileDe(plan, suivi)
  const objet = objetDe(action)
  return ok({
    action: plan,
    suivi,
    derniereMiseAJour: suivi.derniereMiseAJour
      ? { le: suivi.derniereMiseAJour, par: action.derniereMiseAJourPar }
      : null,
    chefsDeFile,
    chefsDeFileImprimes: lireChefsDeFile(plan.chefsDeFile),
    personnes: await personnesDeLAction(ctx.db, code, chefsDeFile),
    horizon: {
      legal: lireHorizonLegal(plan.horizon),
      effectif: horizonEffectif(plan, suivi),
      etat: etatHorizon(plan, suivi, jour),
    },
    fraicheur: fraicheur(suivi, jour),
    completude: completude(suivi),
    alertes: alertes(plan, suivi, jour),
    indicateurs: suivi.indicateurs.map(etatDIndicateur),
    droits: permissionsSur(ctx.agent, objet),
    jalonsDontRendreCompte: suivi.jalons
      .filter(({ acteur }) => can(ctx.agent, 'jalon.rendre_compte', { ...objet, type: 'jalon', acteur }))
      .map(({ id }) => id),
    transitions: availableTransitions(suivi, ctx.agent, plan),
    brouillon,
  })
}
