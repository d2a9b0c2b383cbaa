export const statuts = ['non_renseigne', 'non_demarree', 'en_cours', 'realisee', 'abandonnee'] as const
export type Statut = (typeof statuts)[number]

const libelles: Record<Statut, string> = {
  non_renseigne: 'Non renseigné',
  non_demarree: 'Non démarrée',
  en_cours: 'En cours',
  realisee: 'Réalisée',
  abandonnee: 'Abandonnée',
}

export function libelleStatut(statut: Statut): string {
  return libelles[statut]
}
