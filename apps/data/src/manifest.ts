import { themesSuivis } from '@sssi/domain'
import type { ManifesteFige } from '@sssi/section'

export const manifeste = {
  contrat: 1,
  id: 'data',
  prefixe: '/donnees',
  titre: 'Données',
  ordre: 40,
  equipe: {
    organisme: themesSuivis.data.equipe,
    nom: 'Équipe données',
    mission: themesSuivis.data.mission,
    contact: 'Contact : administrateur CNAV du portail ; pour une action, son chef de projet',
  },
  pages: {
    accueil: {
      chemin: '',
      libelle: 'Les actions sur les données',
      navigation: true,
      permission: 'suivi.lire',
    },
    siTransverses: {
      chemin: 'si-transverses',
      libelle: 'SI transverses et référentiels',
      navigation: true,
      permission: 'suivi.lire',
    },
  },
  contributions: {
    tuile: { emplacement: 'tableauDeBord.tuile' },
    panneau: {
      emplacement: 'action.panneau',
      titre: themesSuivis.data.titre,
      actions: themesSuivis.data.codes,
    },
  },
  requiert: { portail: ['emplacements', 'navigation'], api: ['steering.action.list'] },
} as const satisfies ManifesteFige
