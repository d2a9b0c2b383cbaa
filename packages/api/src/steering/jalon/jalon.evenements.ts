import type { EvenementType, Jalon } from '@sssi/domain'

/** Les événements qui changent un jalon : le dernier d’entre eux dit qui a écrit ce qu’un conflit montre. */
export const evenementsDeJalon: readonly EvenementType[] = [
  'jalon_cree',
  'jalon_modifie',
  'jalon_rendu_compte',
]

export function objetDuJournal({ id, libelle, acteur }: Pick<Jalon, 'id' | 'libelle' | 'acteur'>) {
  return { id, libelle, acteur }
}

export function contenuDuJournal(jalon: Omit<Jalon, 'id' | 'version'>) {
  const { acteur, type, libelle, echeance, etat, realiseLe, commentaire } = jalon
  return { acteur, type, libelle, echeance, etat, realiseLe, commentaire }
}
