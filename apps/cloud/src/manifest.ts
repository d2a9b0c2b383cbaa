import { themesSuivis } from '@sssi/domain'
import type { ManifesteFige } from '@sssi/section'

export const manifeste = {
  contrat: 1,
  id: 'cloud',
  prefixe: '/cloud',
  titre: 'Cloud',
  ordre: 30,
  equipe: {
    organisme: themesSuivis.cloud.equipe,
    nom: 'Équipe cloud',
    mission: themesSuivis.cloud.mission,
    contact: 'Pour une action : son chef de projet, nommé sur sa fiche',
  },
  pages: {
    accueil: {
      chemin: '',
      libelle: 'Les actions cloud et résilience',
      navigation: true,
      permission: 'suivi.lire',
    },
    trajectoire: {
      chemin: 'trajectoire',
      libelle: 'Trajectoire',
      navigation: true,
      permission: 'suivi.lire',
    },
  },
  contributions: {
    tuile: { emplacement: 'tableauDeBord.tuile' },
    panneau: {
      emplacement: 'action.panneau',
      titre: 'Cloud et résilience',
      actions: themesSuivis.cloud.codes,
    },
  },
  requiert: { portail: ['emplacements', 'navigation'], api: ['steering.action.list'] },
} as const satisfies ManifesteFige
