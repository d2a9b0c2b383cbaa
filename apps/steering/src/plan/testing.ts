import { lireChefsDeFile, lireHorizonLegal, plan, type ActionDuPlan, type FiltrePlan } from '@sssi/domain'
import type { LigneDuPlan, PageDuPlan } from './donnees.ts'

/** Une ligne ordinaire du plan ; un test ou une histoire ne dit que ce dont il parle. */
export function uneLigne(surcharge: Partial<LigneDuPlan> = {}): LigneDuPlan {
  return {
    code: 'A1-001',
    axe: 1,
    thematique: 'Données de référence Sécu et référentiel',
    orientation:
      '01. Mettre en place, faire évoluer ou développer les usages des référentiels utiles aux métiers',
    libelle:
      'Enrichir la connaissance des individus pour l’ensemble des organismes, en particulier en ce qui concerne les liens de vie',
    horizonLegal: '2023',
    horizonLegalAnnee: 2023,
    horizonEffectif: { annee: 2023, origine: 'legal' },
    etatHorizon: 'passe_sans_revision',
    revision: null,
    revisionProposee: null,
    chefsDeFileImprimes: 'CNAV',
    chefsDeFile: ['CNAV'],
    contributeurs: [],
    statut: 'non_renseigne',
    meteo: 'non_renseignee',
    synthesePublieeLe: null,
    fraicheur: 'jamais',
    completude: 0,
    alertes: [],
    derniereMiseAJour: null,
    ...surcharge,
  }
}

/** Des états variés, donnés tour à tour aux actions du plan : de quoi voir une page remplie. */
const etats: readonly Partial<LigneDuPlan>[] = [
  {
    statut: 'en_cours',
    meteo: 'objectifs_securises',
    fraicheur: 'a_jour',
    synthesePublieeLe: '2026-10-02T09:00:00.000Z',
    completude: 7,
  },
  {
    statut: 'en_cours',
    meteo: 'objectifs_compromis',
    fraicheur: 'a_rafraichir',
    synthesePublieeLe: '2026-06-15T09:00:00.000Z',
    completude: 4,
    horizonEffectif: { annee: 2027, origine: 'revise' },
    etatHorizon: 'revise_a_venir',
    revision: { annee: 2027, instance: { type: 'copil', date: '2026-03-12' }, numeroDecision: 'D-2026-04' },
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
    completude: 8,
    etatHorizon: 'sans_objet',
  },
  {},
]

function ligneDe(action: ActionDuPlan, etat: Partial<LigneDuPlan> = {}): LigneDuPlan {
  const { annee } = lireHorizonLegal(action.horizon)
  return uneLigne({
    code: action.code,
    axe: action.axe,
    thematique: action.thematique,
    orientation: action.orientation,
    libelle: action.libelle,
    horizonLegal: action.horizon,
    horizonLegalAnnee: annee,
    horizonEffectif: { annee, origine: 'legal' },
    etatHorizon: annee === null ? 'illisible' : annee < 2026 ? 'passe_sans_revision' : 'a_venir',
    chefsDeFileImprimes: action.chefsDeFile,
    chefsDeFile: lireChefsDeFile(action.chefsDeFile).organismes,
    ...etat,
  })
}

/** Les 103 actions telles qu’imprimées, avec un suivi varié. */
export const lignesDuPlan: readonly LigneDuPlan[] = plan.map((action, rang) =>
  ligneDe(action, etats[rang % etats.length]),
)

/** Ce que l’API répondrait à la liste, découpée comme elle la découpe ; elle ne filtre pas. */
export function unePage(
  lignes: readonly LigneDuPlan[] = lignesDuPlan,
  { page = 1, taille = 20 }: { readonly page?: number; readonly taille?: number } = {},
): PageDuPlan {
  const compter = (valeurs: (ligne: LigneDuPlan) => readonly (string | number)[]) => {
    const comptes: Record<string, number> = {}
    for (const valeur of lignes.flatMap(valeurs)) comptes[valeur] = (comptes[valeur] ?? 0) + 1
    return comptes
  }
  const facettes: Record<Exclude<keyof FiltrePlan, 'q'>, Record<string, number>> = {
    axe: compter(({ axe }) => [axe]),
    thematique: compter(({ thematique }) => [thematique]),
    orientation: compter(({ orientation }) => [orientation]),
    chefDeFile: compter(({ chefsDeFile }) => chefsDeFile),
    horizon: compter(({ horizonEffectif: { annee }, etatHorizon }) =>
      annee ? [annee, etatHorizon] : [etatHorizon],
    ),
    statut: compter(({ statut }) => [statut]),
    meteo: compter(({ meteo }) => [meteo]),
    fraicheur: compter(({ fraicheur }) => [fraicheur]),
    alerte: compter(({ alertes }) => alertes.map(({ code }) => code)),
    gravite: compter(({ alertes }) => [...new Set(alertes.map(({ gravite }) => gravite))]),
    completude: compter(({ completude }) => [
      completude === 0 ? 'vide' : completude < 8 ? 'partielle' : 'complete',
    ]),
  }
  return {
    total: lignes.length,
    totalPlan: plan.length,
    page,
    taille,
    lignes: lignes.slice((page - 1) * taille, page * taille),
    facettes,
  }
}
