import type { ManifesteFige } from '@sssi/section'

export const manifeste = {
  contrat: 1,
  id: 'rendu-fautif',
  prefixe: '/rendu-fautif',
  titre: 'rendu-fautif',
  ordre: 900,
  equipe: {
    organisme: 'DSS',
    nom: 'équipe d’épreuve',
    mission: 'Éprouver le portail.',
    contact: 'epreuve@demonstration.invalid',
  },
  pages: { accueil: { chemin: '', libelle: 'rendu-fautif', navigation: true, permission: 'suivi.lire' } },
  contributions: { tuile: { emplacement: 'tableauDeBord.tuile' } },
  requiert: { portail: [], api: [] },
} as const satisfies ManifesteFige
