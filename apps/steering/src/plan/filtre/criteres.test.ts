import { filtreVide } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { avecValeurs, libelleValeur } from './criteres.ts'

describe('les critères du plan', () => {
  test.each([
    ['axe', 4, '4. Transformation de la fonction SI'],
    ['chefDeFile', 'GIP_MDS', 'GIP MDS'],
    ['chefDeFile', 'A_DEFINIR', 'A définir'],
    ['chefDeFile', 'OSS', 'OSS'],
    ['horizon', '2025', '2025'],
    ['horizon', 'passe_sans_revision', 'Horizon passé sans révision'],
    ['completude', 'vide', 'Fiche vide'],
  ] as const)('%s = %s se lit « %s »', (critere, valeur, libelle) => {
    expect(libelleValeur(critere, valeur)).toBe(libelle)
  })

  test('l’axe reste un nombre quand le formulaire le rend en texte', () => {
    expect(avecValeurs(filtreVide, 'axe', ['2', '3']).axe).toEqual([2, 3])
  })
})
