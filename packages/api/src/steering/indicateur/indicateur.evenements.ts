import type { EvenementType, Indicateur } from '@sssi/domain'

export const evenementsDIndicateur: readonly EvenementType[] = [
  'indicateur_cree',
  'indicateur_modifie',
  'valeur_enregistree',
]

export function objetDuJournal({ id, libelle, unite }: Pick<Indicateur, 'id' | 'libelle' | 'unite'>) {
  return { id, libelle, unite }
}

/** La description, sans l’identité, la version ni les valeurs, qui ont leurs propres événements. */
export function contenuDuJournal(indicateur: Omit<Indicateur, 'id' | 'version' | 'valeurs'>) {
  const {
    libelle,
    definition,
    unite,
    modeDeCalcul,
    source,
    responsable,
    periodicite,
    delaiJours,
    tendance,
    applicable,
    motifNonApplicable,
    valeurInitiale,
    dateInitiale,
    valeurCible,
    dateCible,
  } = indicateur
  return {
    libelle,
    definition,
    unite,
    modeDeCalcul,
    source,
    responsable,
    periodicite,
    delaiJours,
    tendance,
    applicable,
    motifNonApplicable,
    valeurInitiale,
    dateInitiale,
    valeurCible,
    dateCible,
  }
}
