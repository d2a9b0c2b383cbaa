import { lignesDuPlan } from '../plan/testing.ts'
import type { TableauDeBord, Tache } from './donnees.ts'

const chiffres: TableauDeBord['plan']['chiffres'] = [
  {
    cle: 'horizon_passe_sans_revision',
    libelle: 'Horizons passés sans révision',
    valeur: 71,
    denominateur: 103,
    evolution: -4,
    filtre: { horizon: ['passe_sans_revision'] },
  },
  {
    cle: 'meteo_degradee',
    libelle: 'Actions qui demandent un appui ou sont compromises',
    valeur: 9,
    denominateur: 103,
    evolution: 2,
    filtre: { meteo: ['appuis_necessaires', 'objectifs_compromis'] },
  },
  {
    cle: 'realisees',
    libelle: 'Actions réalisées',
    valeur: 12,
    denominateur: 103,
    evolution: 0,
    filtre: { statut: ['realisee'] },
  },
  {
    cle: 'syntheses_a_jour',
    libelle: 'Synthèses de moins de trois mois',
    valeur: 34,
    denominateur: 103,
    evolution: 6,
    filtre: { fraicheur: ['a_jour'] },
  },
]

function uneTache(rang: number): Tache {
  const ligne = lignesDuPlan[rang % lignesDuPlan.length]
  return {
    id: `tache-${rang}`,
    libelle: rang === 0 ? 'Décider de l’horizon proposé' : 'Publier une nouvelle synthèse',
    motif:
      rang === 0
        ? 'Un horizon révisé à 2027 attend une décision.'
        : 'La dernière synthèse a plus de six mois.',
    gravite: rang === 0 ? 'haute' : 'moyenne',
    action: { code: ligne?.code ?? 'A1-001', libelle: ligne?.libelle ?? '' },
    href: `/pilotage/actions/${ligne?.code ?? 'A1-001'}`,
    echeance: null,
  }
}

/** Le tableau de bord d’un chef de projet à qui trois actions sont confiées. */
export function unTableauDeBord(surcharge: Partial<TableauDeBord> = {}): TableauDeBord {
  const mesActions = lignesDuPlan.slice(0, 3).map((ligne) => ({ ligne, roles: ['chef_de_projet' as const] }))
  return {
    mesActions,
    aFaire: { total: 7, taches: Array.from({ length: 7 }, (_, rang) => uneTache(rang)) },
    perimees: mesActions.slice(2),
    plan: { chiffres, dernierCopil: '2026-03-12' },
    ...surcharge,
  }
}
