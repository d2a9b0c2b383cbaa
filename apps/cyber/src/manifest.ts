import { themesSuivis } from '@sssi/domain'
import type { ManifesteFige } from '@sssi/section'
import { plan } from './accueil/plan.pages.ts'
import { bulletin } from './bulletin/bulletin.pages.ts'
import { diffusion } from './diffusion/diffusion.pages.ts'
import { incident } from './incident/incident.pages.ts'
import { veille } from './veille/veille.pages.ts'

/** Chaque objet de la section décrit ses pages et ce qu’il demande à l’API dans son `<objet>.pages.ts` ; on les réunit ici. */
export const manifeste = {
  contrat: 1,
  id: 'cyber',
  prefixe: '/cyber',
  titre: 'Cyber',
  ordre: 20,
  equipe: {
    organisme: themesSuivis.cyber.equipe,
    nom: 'Équipe cybersécurité',
    mission: themesSuivis.cyber.mission,
    contact: 'Contact : administrateur CNAM du portail ; pour une action, son chef de projet',
  },
  pages: { ...plan.pages, ...veille.pages, ...bulletin.pages, ...incident.pages },
  contributions: {
    tuile: { emplacement: 'tableauDeBord.tuile' },
    panneau: {
      emplacement: 'action.panneau',
      titre: themesSuivis.cyber.titre,
      actions: themesSuivis.cyber.codes,
    },
  },
  recherche: { procedure: 'cyber.recherche.search', libelle: 'Cyber' },
  requiert: {
    portail: ['direct', 'emplacements', 'navigation'],
    api: [...plan.api, ...veille.api, ...incident.api, ...bulletin.api, ...diffusion.api],
  },
} as const satisfies ManifesteFige
