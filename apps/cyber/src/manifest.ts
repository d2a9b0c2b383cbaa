import { themesSuivis } from '@sssi/domain'
import type { ManifesteFige } from '@sssi/section'
import { alerte } from './alerte/alerte.pages.ts'
import { chaine } from './chaine/chaine.pages.ts'
import { accueil } from './accueil/accueil.pages.ts'
import { actions } from './actions/actions.pages.ts'
import { annuaire } from './annuaire/annuaire.pages.ts'
import { cert } from './cert/cert.pages.ts'
import { bulletin } from './bulletin/bulletin.pages.ts'
import { diffusion } from './diffusion/diffusion.pages.ts'
import { incident } from './incident/incident.pages.ts'
import { normes } from './normes/normes.pages.ts'
import { sensibilisation } from './sensibilisation/sensibilisation.pages.ts'
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
  pages: {
    ...accueil.pages,
    ...alerte.pages,
    ...chaine.pages,
    ...veille.pages,
    ...bulletin.pages,
    ...incident.pages,
    ...normes.pages,
    ...sensibilisation.pages,
    ...annuaire.pages,
    ...cert.pages,
    ...actions.pages,
  },
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
    portail: ['annonces', 'direct', 'emplacements', 'navigation'],
    api: [
      ...accueil.api,
      ...actions.api,
      ...alerte.api,
      ...chaine.api,
      ...veille.api,
      ...incident.api,
      ...bulletin.api,
      ...diffusion.api,
      ...normes.api,
      ...sensibilisation.api,
      ...annuaire.api,
      ...cert.api,
    ],
  },
} as const satisfies ManifesteFige
