import { expect, test } from 'vitest'
import { etatDuChamp } from './saisie-du-champ.ts'

test.each<[string, Record<string, string>, string | null]>([
  ['son erreur', { titre: 'Donnez un titre.' }, 'Donnez un titre.'],
  ['la première de ce qu’il contient', { 'titre.1': 'Trop long.', 'titre.2': 'Vide.' }, 'Trop long.'],
  ['rien de ce qui revient à un autre champ', { titres: 'Trop.', sousTitre: 'Vide.' }, null],
])('un champ montre %s', (_cas, erreurs, attendue) => {
  expect(etatDuChamp({ cle: 'contact-1', erreurs }, 'titre')).toEqual({
    id: 'contact-1-titre',
    ...(attendue === null ? { state: 'default' } : { state: 'error', stateRelatedMessage: attendue }),
  })
})
