import type { ManifesteFige } from '@sssi/section'

export const manifeste = {
  contrat: 1,
  id: 'effet-fautif',
  prefixe: '/effet-fautif',
  titre: 'effet-fautif',
  ordre: 900,
  equipe: {
    organisme: 'DSS',
    nom: 'équipe d’épreuve',
    mission: 'Éprouver le portail.',
    contact: 'epreuve@demonstration.invalid',
  },
  pages: { accueil: { chemin: '', libelle: 'effet-fautif', navigation: true, permission: 'suivi.lire' } },
  contributions: { tuile: { emplacement: 'tableauDeBord.tuile' } },
  requiert: { portail: [], api: [] },
} as const satisfies ManifesteFige
