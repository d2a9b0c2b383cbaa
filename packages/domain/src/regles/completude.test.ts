import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionEtSuiviQuelconques } from '../testing/arbitraires.ts'
import { toutesLesRubriques, unIndicateur, unJalon, uneRubrique, unSuivi } from '../testing/index.ts'
import { completude, etatDeRubrique } from './completude.ts'

function ficheComplete() {
  return unSuivi({
    code: 'A1-001',
    rubriques: toutesLesRubriques(),
    indicateurs: [unIndicateur()],
    jalons: [unJalon({ acteur: 'CNAV' })],
  })
}

describe('La complétude d’une fiche', () => {
  test('est de 0 sur 8 au début', () => {
    expect(completude(unSuivi())).toMatchObject({ remplies: 0, total: 8 })
  })

  test('est de 8 sur 8 quand tout ce que le texte demande est là', () => {
    const { remplies, details } = completude(ficheComplete())
    expect(remplies).toBe(8)
    expect(details.every((d) => d.etat === 'renseignee' && d.manque === null)).toBe(true)
  })

  test('compte une rubrique non applicable quand son motif est donné', () => {
    const suivi = unSuivi({
      rubriques: [
        uneRubrique({
          numero: 7,
          contenu: '',
          nonApplicable: true,
          motifNonApplicable: 'Rien n’est à maintenir.',
        }),
      ],
    })
    expect(etatDeRubrique(suivi, 7)).toEqual({ numero: 7, etat: 'non_applicable', manque: null })
    expect(completude(suivi).remplies).toBe(1)
  })

  test('demande le motif d’une rubrique dite non applicable', () => {
    const suivi = unSuivi({
      rubriques: [uneRubrique({ numero: 7, nonApplicable: true, motifNonApplicable: ' ' })],
    })
    expect(etatDeRubrique(suivi, 7)).toMatchObject({
      etat: 'non_renseignee',
      manque: 'Dites pourquoi cette rubrique n’est pas applicable.',
    })
  })

  test('ne prend pas des espaces pour un texte', () => {
    const suivi = unSuivi({ rubriques: [uneRubrique({ contenu: ' \n ' })] })
    expect(etatDeRubrique(suivi, 1).manque).toBe('Le texte est à rédiger.')
  })

  test('demande des indicateurs avec les critères de réussite', () => {
    expect(etatDeRubrique({ ...ficheComplete(), indicateurs: [] }, 2).manque).toBe(
      'Aucun indicateur n’est décrit.',
    )
  })

  test('demande des jalons à la feuille de route', () => {
    expect(etatDeRubrique({ ...ficheComplete(), jalons: [] }, 3).manque).toBe(
      'La feuille de route n’a aucun jalon.',
    )
  })

  test('demande des jalons pour chacun des acteurs, chef de file compris', () => {
    const suivi = {
      ...ficheComplete(),
      contributeurs: ['CNAF' as const, 'GIP_MDS' as const],
      jalons: [unJalon({ acteur: 'CNAF' })],
    }
    expect(etatDeRubrique(suivi, 3).manque).toBe('Aucun jalon pour CNAV et GIP MDS.')
  })

  test('reste entre 0 et 8, et ce qui manque est dit', () => {
    fc.assert(
      fc.property(actionEtSuiviQuelconques, ([, suivi]) => {
        const { remplies, total, details } = completude(suivi)
        expect(remplies).toBeGreaterThanOrEqual(0)
        expect(remplies).toBeLessThanOrEqual(total)
        expect(details.map((d) => d.numero)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
        for (const detail of details) expect(detail.manque !== null).toBe(detail.etat === 'non_renseignee')
      }),
    )
  })
})
