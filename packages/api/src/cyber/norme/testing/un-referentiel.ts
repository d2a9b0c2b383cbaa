import type { Referentiel } from '@sssi/domain/cyber'

/** Un petit référentiel : deux chapitres, trois exigences évaluables. */
export function unReferentiel(changement: Partial<Referentiel> = {}): Referentiel {
  return {
    format: 'sssi-referentiel/1',
    cle: 'essai',
    titre: 'Référentiel d’essai',
    version: '1.0',
    editeur: 'Équipe d’essai',
    source: 'Écrit pour les tests',
    licence: 'Aucune',
    originePoids: 'portail',
    exigences: [
      { code: 'A', parent: null, titre: 'Comptes', texte: '', poids: 0 },
      { code: 'A1', parent: 'A', titre: 'Nommer les comptes', texte: '', poids: 1 },
      { code: 'A2', parent: 'A', titre: 'Retirer les comptes inutiles', texte: '', poids: 3 },
      { code: 'B', parent: null, titre: 'Tenir un inventaire', texte: '', poids: 2 },
    ],
    correspondances: [],
    ...changement,
  }
}
