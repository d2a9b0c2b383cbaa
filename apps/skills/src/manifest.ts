import { themesSuivis } from '@sssi/domain'
import type { ManifesteFige } from '@sssi/section'

export const manifeste = {
  contrat: 1,
  id: 'skills',
  prefixe: '/competences',
  titre: 'Compétences',
  ordre: 50,
  equipe: {
    organisme: themesSuivis.skills.equipe,
    nom: 'Équipe compétences',
    mission: themesSuivis.skills.mission,
    contact: 'Contact : administrateur UCANSS du portail ; pour une action, son chef de projet',
  },
  pages: {
    accueil: {
      chemin: '',
      libelle: 'Les actions compétences, achats et numérique responsable',
      navigation: true,
      permission: 'suivi.lire',
    },
    themes: {
      chemin: 'themes',
      libelle: 'Métiers, achats, numérique responsable',
      navigation: true,
      permission: 'suivi.lire',
    },
  },
  contributions: {
    tuile: { emplacement: 'tableauDeBord.tuile' },
    panneau: {
      emplacement: 'action.panneau',
      titre: themesSuivis.skills.titre,
      actions: themesSuivis.skills.codes,
    },
  },
  requiert: { portail: ['emplacements', 'navigation'], api: ['steering.action.list'] },
} as const satisfies ManifesteFige
