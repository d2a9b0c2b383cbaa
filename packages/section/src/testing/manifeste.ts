import type { ManifesteFige } from '../define-section.ts'

/** Un manifeste complet, pour les tests du contrat. */
export const manifesteDeTest = {
  contrat: 1,
  id: 'essai',
  prefixe: '/essai',
  titre: 'Essai',
  ordre: 10,
  equipe: { organisme: 'DSS', nom: 'DSS, bureau 4C', mission: 'Essayer le contrat.', contact: 'Bureau 4C' },
  pages: {
    accueil: { chemin: '', libelle: 'Accueil', navigation: true, permission: 'suivi.lire' },
    fiche: {
      chemin: 'actions/:code',
      libelle: 'Fiche',
      navigation: false,
      permission: 'suivi.lire',
      parent: 'accueil',
    },
  },
  contributions: {
    tuile: { emplacement: 'tableauDeBord.tuile' },
    panneau: { emplacement: 'action.panneau', titre: 'Essai', actions: ['A1-001'] },
  },
  recherche: { procedure: 'essai.recherche.search', libelle: 'Essais' },
  requiert: { portail: ['emplacements'], api: ['essai.action.list'] },
} as const satisfies ManifesteFige
