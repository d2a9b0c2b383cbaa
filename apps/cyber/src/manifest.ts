import type { ManifesteFige } from '@sssi/section'

export const manifeste = {
  contrat: 1,
  id: 'cyber',
  prefixe: '/cyber',
  titre: 'Cyber',
  ordre: 20,
  equipe: {
    organisme: 'CNAM',
    nom: 'CNAM — équipe cybersécurité',
    mission: 'x',
    contact: 'y',
  },
  pages: { accueil: { chemin: '', libelle: 'Cyber', navigation: true, permission: 'suivi.lire' } },
  contributions: { tuile: { emplacement: 'tableauDeBord.tuile' } },
  requiert: { portail: ['emplacements'], api: ['steering.action.list'] },
} as const satisfies ManifesteFige
