import { describe, expect, test } from 'vitest'
import { appliquerLesChoix, comparer } from './fusion.ts'

const lue = { meteo: 'objectifs_securises', synthese: 'Tout avance.' }

describe('ce que deux personnes ont changé', () => {
  test('un numéro de version dépassé, mais rien de changé dans le bloc, n’est pas un désaccord', () => {
    const comparaison = comparer(lue, { ...lue, synthese: 'Tout avance bien.' }, lue)
    expect(comparaison.baseInchangee).toBe(true)
    expect(comparaison.divergences).toEqual([])
    expect(comparaison.valeurs).toEqual({ meteo: 'objectifs_securises', synthese: 'Tout avance bien.' })
  })

  test('dans des champs différents, se réunit, et dit ce qui vient de l’autre', () => {
    const comparaison = comparer(
      lue,
      { ...lue, synthese: 'Un lot est en retard.' },
      { ...lue, meteo: 'appuis_necessaires' },
    )
    expect(comparaison.baseInchangee).toBe(false)
    expect(comparaison.divergences).toEqual([])
    expect(comparaison.repris).toEqual(['meteo'])
    expect(comparaison.valeurs).toEqual({ meteo: 'appuis_necessaires', synthese: 'Un lot est en retard.' })
  })

  test('dans le même champ, demande un choix, et garde ce que l’agent a tapé tant qu’il n’a pas choisi', () => {
    const comparaison = comparer(
      lue,
      { meteo: 'objectifs_compromis', synthese: lue.synthese },
      { meteo: 'appuis_necessaires', synthese: lue.synthese },
    )
    expect(comparaison.divergences).toEqual([
      { champ: 'meteo', mienne: 'objectifs_compromis', sienne: 'appuis_necessaires', reunies: null },
    ])
    expect(appliquerLesChoix(comparaison, {})['meteo']).toBe('objectifs_compromis')
    expect(appliquerLesChoix(comparaison, { meteo: 'sienne' })['meteo']).toBe('appuis_necessaires')
  })

  test('un texte changé par les deux peut être réuni', () => {
    const comparaison = comparer(
      { synthese: 'Lot 1.\nLot 2.' },
      { synthese: 'Lot 1 livré.\nLot 2.' },
      { synthese: 'Lot 1.\nLot 2 en recette.' },
    )
    expect(appliquerLesChoix(comparaison, { synthese: 'reunies' })).toEqual({
      synthese: 'Lot 1 livré.\nLot 2 en recette.',
    })
  })

  test('deux listes de contributeurs se réunissent sans doublon', () => {
    const comparaison = comparer(
      { organismes: ['CNAM'] },
      { organismes: ['CNAM', 'MSA'] },
      { organismes: ['CNAM', 'CNAF'] },
    )
    expect(comparaison.divergences[0]?.reunies).toEqual(['CNAM', 'CNAF', 'MSA'])
  })

  test('le même changement fait des deux côtés n’oppose personne', () => {
    const comparaison = comparer(
      lue,
      { ...lue, synthese: 'Même texte.' },
      { ...lue, synthese: 'Même texte.' },
    )
    expect(comparaison.divergences).toEqual([])
  })
})
