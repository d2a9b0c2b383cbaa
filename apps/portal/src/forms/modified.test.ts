import { describe, expect, test } from 'vitest'
import { estModifiee } from './modified.ts'

const depart = { motif: '', part: '5' }

describe('une saisie', () => {
  test.each<[string, Partial<typeof depart>, boolean]>([
    ['ouverte et laissée telle quelle n’est pas modifiée', {}, false],
    ['dont un champ change est modifiée', { motif: 'Clôture' }, true],
    ['vidée d’une valeur proposée est modifiée', { part: '' }, true],
    ['revenue à son départ n’est plus modifiée', { part: '5' }, false],
  ])('%s', (_cas, partie, attendu) => {
    expect(estModifiee({ ...depart, ...partie }, depart)).toBe(attendu)
  })

  test('n’est pas modifiée par un champ que le formulaire ne montre pas', () => {
    expect(estModifiee({ ...depart, motif: 'Clôture' }, depart, ['part'])).toBe(false)
    expect(estModifiee({ ...depart, motif: 'Clôture' }, depart, [])).toBe(false)
  })
})
