import { describe, expect, test } from 'vitest'
import { fusionnerTextes } from './fusion-de-textes.ts'

const base = ['Le premier lot est livré.', 'Le deuxième est en recette.', 'Le troisième commence.'].join('\n')

describe('deux versions d’un texte', () => {
  test('issues d’une même base, changées à des endroits différents, se réunissent sans perte', () => {
    const mienne = base.replace('est livré', 'est livré et déployé')
    const sienne = base.replace('commence', 'commence en mars')
    expect(fusionnerTextes(base, mienne, sienne)).toBe(
      [
        'Le premier lot est livré et déployé.',
        'Le deuxième est en recette.',
        'Le troisième commence en mars.',
      ].join('\n'),
    )
  })

  test('récrites au même endroit, gardent les deux passages, à relire', () => {
    const mienne = base.replace('Le deuxième est en recette.', 'La recette du deuxième est finie.')
    const sienne = base.replace('Le deuxième est en recette.', 'Le deuxième attend un avis.')
    const reunies = fusionnerTextes(base, mienne, sienne)
    expect(reunies.split('\n')).toEqual([
      'Le premier lot est livré.',
      'Le deuxième attend un avis.',
      'La recette du deuxième est finie.',
      'Le troisième commence.',
    ])
  })

  test.each([
    ['seule la mienne a changé', base, `${base}\nÀ suivre.`, base, `${base}\nÀ suivre.`],
    ['seule la sienne a changé', base, base, `Avant.\n${base}`, `Avant.\n${base}`],
    ['les deux ont fait le même changement', 'a b', 'a c', 'a c', 'a c'],
    ['le texte de départ était vide', '', 'Mon texte.', 'Son texte.', 'Son texte.\nMon texte.'],
    ['chacune ajoute une ligne à un bout', 'x', 'avant\nx', 'x\naprès', 'avant\nx\naprès'],
    ['l’une supprime ce que l’autre n’a pas touché', 'x\ny\nz', 'x\nz', 'x\ny\nz\nw', 'x\nz\nw'],
  ])('%s', (_, depart, mienne, sienne, attendu) => {
    expect(fusionnerTextes(depart, mienne, sienne)).toBe(attendu)
  })
})
