import {
  actionDuPlan,
  lireChefsDeFile,
  lireHorizonLegal,
  type ActionCode,
  type ThemeSuivi,
} from '@sssi/domain'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { uneActionSuivie } from './une-action-suivie.ts'

type Etats = Partial<Record<ActionCode, Partial<ActionSuivie>>>

function action(code: ActionCode, etat: Partial<ActionSuivie> | undefined): ActionSuivie {
  const imprimee = actionDuPlan(code)
  if (!imprimee) throw new RangeError(`Action absente du plan : ${code}`)
  const { annee } = lireHorizonLegal(imprimee.horizon)
  return uneActionSuivie({
    code,
    axe: imprimee.axe,
    libelle: imprimee.libelle,
    thematique: imprimee.thematique,
    orientation: imprimee.orientation,
    horizonLegal: imprimee.horizon,
    horizonLegalAnnee: annee,
    horizonEffectif: { annee, origine: 'legal' },
    etatHorizon: annee === null ? 'illisible' : annee < 2026 ? 'passe_sans_revision' : 'a_venir',
    chefsDeFileImprimes: imprimee.chefsDeFile,
    chefsDeFile: lireChefsDeFile(imprimee.chefsDeFile).organismes,
    alertes: [
      { code: 'meteo_non_renseignee', gravite: 'moyenne' },
      { code: 'fiche_incomplete', gravite: 'basse' },
    ],
    ...etat,
  })
}

/** Toutes les actions d’un thème, telles que le plan les imprime et rien n’étant renseigné, sauf ce que le test précise. */
export function actionsDUnTheme(theme: ThemeSuivi, etats: Etats = {}): ActionSuivie[] {
  return theme.codes.map((code) => action(code, etats[code]))
}

/** Des états variés, dans l’ordre du thème : de quoi voir une page remplie. */
export function actionsEnCours(theme: ThemeSuivi): ActionSuivie[] {
  const etats: readonly Partial<ActionSuivie>[] = [
    {
      statut: 'en_cours',
      meteo: 'objectifs_securises',
      fraicheur: 'a_jour',
      synthesePublieeLe: '2026-10-02T09:00:00.000Z',
      alertes: [],
    },
    {
      statut: 'en_cours',
      meteo: 'objectifs_compromis',
      fraicheur: 'a_rafraichir',
      synthesePublieeLe: '2026-06-15T09:00:00.000Z',
      horizonEffectif: { annee: 2027, origine: 'revise' },
      etatHorizon: 'revise_a_venir',
      revision: {
        annee: 2027,
        instance: { type: 'copil', date: '2026-03-12' },
        numeroDecision: 'D-2026-04',
      },
      alertes: [
        { code: 'jalon_en_retard', gravite: 'haute' },
        { code: 'meteo_degradee', gravite: 'haute' },
      ],
    },
    {
      statut: 'realisee',
      meteo: 'non_necessaire',
      fraicheur: 'a_jour',
      synthesePublieeLe: '2026-09-20T09:00:00.000Z',
      etatHorizon: 'sans_objet',
      alertes: [],
    },
    {},
  ]
  return theme.codes.map((code, rang) => action(code, etats[rang % etats.length]))
}
