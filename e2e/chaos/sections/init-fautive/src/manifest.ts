import type { ManifesteFige } from '@sssi/section'

export const manifeste = {
  contrat: 1,
  id: 'init-fautive',
  prefixe: '/init-fautive',
  titre: 'init-fautive',
  ordre: 900,
  equipe: {
    organisme: 'DSS',
    nom: 'équipe d’épreuve',
    mission: 'Éprouver le portail.',
    contact: 'epreuve@demonstration.invalid',
  },
  pages: { accueil: { chemin: '', libelle: 'init-fautive', navigation: true, permission: 'suivi.lire' } },
  contributions: { tuile: { emplacement: 'tableauDeBord.tuile' } },
  requiert: { portail: [], api: [] },
} as const satisfies ManifesteFige
