import { describe, expect, test } from 'vitest'
import { comparer, type Nature } from './comparer.ts'

const sans = (nature: Nature, avant: string, apres: string) =>
  comparer(avant, apres)
    .filter((fragment) => fragment.nature !== nature)
    .map(({ texte }) => texte)
    .join('')

describe('deux versions d’un texte', () => {
  test('le mot changé est seul montré', () => {
    expect(comparer('Le service ouvre en mars.', 'Le service ouvre en juin.')).toEqual([
      { nature: 'commun', texte: 'Le service ouvre en ' },
      { nature: 'retire', texte: 'mars.' },
      { nature: 'ajoute', texte: 'juin.' },
    ])
  })

  test.each([
    ['', 'Première synthèse.'],
    ['Une synthèse.', ''],
    ['Un deux trois', 'trois deux un'],
    ['Ligne 1\nLigne 2', 'Ligne 1\n\nLigne 3'],
    ['mot '.repeat(2000), `début ${'mot '.repeat(2000)}fin`],
    ['Avant.\n'.repeat(400), 'Après.\n'.repeat(400)],
  ])('rien n’est perdu ni inventé', (avant, apres) => {
    expect(sans('ajoute', avant, apres)).toBe(avant)
    expect(sans('retire', avant, apres)).toBe(apres)
  })

  test('deux textes égaux n’ont qu’un fragment commun', () => {
    expect(comparer('Même texte.', 'Même texte.')).toEqual([{ nature: 'commun', texte: 'Même texte.' }])
  })
})
