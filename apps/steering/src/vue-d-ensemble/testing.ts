import { axes, fraicheurs, meteos, statuts, type Meteo, type Statut } from '@sssi/domain'
import { lignesDuPlan } from '../plan/testing.ts'
import { unTableauDeBord } from '../tableau-de-bord/testing.ts'
import type { PointDeProgression, RepartitionDAxe, VueDEnsemble } from './donnees.ts'

function compter<C extends string>(cles: readonly C[], valeurs: readonly C[]): Record<C, number> {
  return Object.fromEntries(
    cles.map((cle) => [cle, valeurs.filter((valeur) => valeur === cle).length]),
  ) as Record<C, number>
}

/** La répartition d’un axe d’après le statut et la météo de chacune de ses actions. */
export function unAxe(
  axe: RepartitionDAxe['axe'],
  actions: readonly { readonly statut: Statut; readonly meteo: Meteo }[],
): RepartitionDAxe {
  return {
    axe,
    titre: axes.find(({ numero }) => numero === axe)?.titre ?? '',
    total: actions.length,
    statuts: compter(
      statuts,
      actions.map(({ statut }) => statut),
    ),
    meteos: compter(
      meteos,
      actions.map(({ meteo }) => meteo),
    ),
    croisement: Object.fromEntries(
      statuts.map((statut) => [
        statut,
        compter(
          meteos,
          actions.filter((action) => action.statut === statut).map(({ meteo }) => meteo),
        ),
      ]),
    ) as RepartitionDAxe['croisement'],
  }
}

/** L’état du plan un jour donné, rien n’étant renseigné. */
export function unPoint(jour: string, surcharge: Partial<PointDeProgression> = {}): PointDeProgression {
  return {
    jour,
    statuts: { ...compter(statuts, []), non_renseigne: 103 },
    meteos: { ...compter(meteos, []), non_renseignee: 103 },
    rubriquesRemplies: 0,
    horizonsPassesSansRevision: 89,
    horizonsRevises: 0,
    ...surcharge,
  }
}

const chemin = Array.from({ length: 20 }, (_, rang) =>
  unPoint(`${2025 + Math.floor(rang / 12)}-${String((rang % 12) + 1).padStart(2, '0')}-15`, {
    statuts: {
      ...compter(statuts, []),
      en_cours: 10 + 2 * rang,
      realisee: rang,
      non_renseigne: 93 - 3 * rang,
    },
    horizonsPassesSansRevision: 89 - rang,
    horizonsRevises: rang,
    rubriquesRemplies: 16 * rang,
  }),
)

/** La vue d’ensemble d’un plan dont le suivi est varié. */
export function uneVueDEnsemble(surcharge: Partial<VueDEnsemble> = {}): VueDEnsemble {
  return {
    jour: '2026-11-22',
    total: lignesDuPlan.length,
    dernierCopil: { id: 'copil', type: 'copil', date: '2026-03-12' },
    prochainCopil: { id: 'prochain', type: 'copil', date: '2026-12-10' },
    chiffres: unTableauDeBord().plan.chiffres,
    axes: axes.map(({ numero }) =>
      unAxe(
        numero,
        lignesDuPlan.filter(({ axe }) => axe === numero),
      ),
    ),
    fraicheurs: compter(
      fraicheurs,
      lignesDuPlan.map(({ fraicheur }) => fraicheur),
    ),
    alertes: [
      { code: 'jalon_en_retard', libelle: 'Jalon en retard', gravite: 'haute', actions: 26 },
      { code: 'revision_a_decider', libelle: 'Révision d’horizon à décider', gravite: 'haute', actions: 3 },
      { code: 'meteo_degradee', libelle: 'Météo dégradée', gravite: 'moyenne', actions: 26 },
      { code: 'fiche_incomplete', libelle: 'Fiche incomplète', gravite: 'basse', actions: 77 },
    ],
    organismes: [
      {
        organisme: 'CNAM',
        actions: 16,
        rubriquesRemplies: 61,
        rubriquesTotal: 128,
        fraicheurs: { a_jour: 8, a_rafraichir: 4, perimee: 0, jamais: 4 },
        alertesHautes: 4,
      },
      {
        organisme: 'GIP_MDS',
        actions: 1,
        rubriquesRemplies: 0,
        rubriquesTotal: 8,
        fraicheurs: { a_jour: 0, a_rafraichir: 0, perimee: 0, jamais: 1 },
        alertesHautes: 0,
      },
    ],
    progression: chemin,
    ...surcharge,
  }
}
