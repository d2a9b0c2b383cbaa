import { describe, expect, test } from 'vitest'
import { defautDeReleve, medianeDesTaux, taux, tauxDuReleve, type IndicateurDeCampagne } from './campagne.ts'

const clic: IndicateurDeCampagne = {
  cle: 'clic',
  libelle: 'Taux de clic',
  definition: 'Personnes qui ont suivi le lien.',
  tendance: 'baisse',
}
const releve = { invites: 200, atteints: 160, acheves: 50, comptes: { clic: 40 } }

describe('Les taux d’un relevé', () => {
  test('portent chacun leurs deux nombres', () => {
    expect(tauxDuReleve(releve, [clic])).toEqual({
      atteints: { valeur: 80, numerateur: 160, denominateur: 200 },
      acheves: { valeur: 25, numerateur: 50, denominateur: 200 },
      indicateurs: { clic: { valeur: 25, numerateur: 40, denominateur: 160 } },
    })
  })

  test('ne se calculent pas sur personne', () => {
    expect(taux(0, 0).valeur).toBeNull()
  })
})

test('La médiane ignore qui n’a personne, et se tait sous trois organismes', () => {
  expect(medianeDesTaux([taux(1, 10), taux(2, 10), taux(0, 0)])).toBeNull()
  expect(medianeDesTaux([taux(1, 10), taux(2, 10), taux(90, 100)])).toBe(20)
})

describe('Un relevé est refusé', () => {
  test.each([
    ['s’il atteint plus de personnes qu’il n’en invite', { atteints: 201 }, 'atteints'],
    ['si plus de personnes achèvent qu’il n’en invite', { acheves: 201 }, 'acheves'],
    ['si un indicateur compte plus que les personnes atteintes', { comptes: { clic: 161 } }, 'comptes'],
    ['si un indicateur n’est pas de la campagne', { comptes: { autre: 1 } }, 'comptes'],
  ])('%s', (_, changement, champ) => {
    expect(defautDeReleve({ ...releve, ...changement }, [clic])?.champ).toBe(champ)
  })

  test('et gardé s’il se tient', () => {
    expect(defautDeReleve(releve, [clic])).toBeNull()
  })
})
