import { filtreVide, type FiltrePlan } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { avecValeurs, criteresActifs, sansCritere } from './criteres.ts'

const unFiltre = (surcharge: Partial<FiltrePlan> = {}): FiltrePlan => ({ ...filtreVide, ...surcharge })

describe('les puces des filtres', () => {
  test('disent chaque valeur retenue, avec le nom de son critère', () => {
    const filtre = unFiltre({ q: 'RGCU', axe: [1], chefDeFile: ['GIP_MDS', 'OSS'], completude: ['vide'] })
    expect(criteresActifs(filtre).map(({ libelle }) => libelle)).toEqual([
      'Mots\u00a0: RGCU',
      'Chef de file\u00a0: GIP MDS',
      'Chef de file\u00a0: OSS',
      'Axe 1',
      'Complétude\u00a0: Fiche vide',
    ])
  })

  test('retirées une à une, elles rendent la liste entière', () => {
    let filtre = unFiltre({ q: 'RGCU', axe: [1, 2], alerte: ['synthese_perimee'] })
    for (const actif of criteresActifs(filtre)) filtre = sansCritere(filtre, actif)
    expect(filtre).toEqual(filtreVide)
  })

  test('l’axe reste un nombre quand le formulaire le rend en texte', () => {
    expect(avecValeurs(unFiltre(), 'axe', ['2', '3']).axe).toEqual([2, 3])
  })
})
