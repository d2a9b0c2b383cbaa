import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActionCode } from '../plan/action.ts'
import { statuts, type Statut } from '../suivi/statut.ts'
import { suiviQuelconque } from '../testing/arbitraires.ts'
import { unAgent, uneRubrique, unSuivi } from '../testing/index.ts'
import { availableTransitions, refusDeTransition, statutTransitions } from './transitions.ts'

const chefDeProjet = unAgent().chefDeProjet('A1-001', 'CNAV')
const bilan = { rubriques: [uneRubrique({ numero: 8 })] }

describe('Les changements de statut', () => {
  test.each<[Statut, Statut[], Statut[]]>([
    ['non_renseigne', ['non_demarree', 'en_cours', 'abandonnee'], ['realisee']],
    ['non_demarree', ['en_cours', 'abandonnee'], []],
    ['en_cours', ['non_demarree', 'abandonnee'], ['realisee']],
    ['realisee', ['en_cours'], []],
    ['abandonnee', ['en_cours'], []],
  ])('depuis %s vont vers %j, et avec un bilan vers %j aussi', (statut, sansBilan, avecBilan) => {
    expect(availableTransitions(unSuivi({ statut }), chefDeProjet).toSorted()).toEqual(sansBilan.toSorted())
    expect(availableTransitions(unSuivi({ statut, ...bilan }), chefDeProjet).toSorted()).toEqual(
      [...sansBilan, ...avecBilan].toSorted(),
    )
  })

  test.each([
    ['le chef de projet d’une autre action', unAgent().chefDeProjet('A1-002', 'CNAV')],
    ['un chef de projet dont l’organisme n’est pas chef de file', unAgent().chefDeProjet('A1-001', 'CNAF')],
    ['un correspondant', unAgent().correspondant('A1-001', 'CNAV')],
    ['le référent DSS', unAgent().referentDss('A1-001')],
    ['l’animateur DSS', unAgent().animateurDss()],
    ['un agent sans rôle', unAgent()],
  ])('ne sont ouverts ni à %s', (_, agent) => {
    for (const statut of statuts) {
      expect(availableTransitions(unSuivi({ statut, ...bilan }), agent)).toEqual([])
    }
  })

  test('suivent le chef de file que la DSS désigne', () => {
    const agent = unAgent().chefDeProjet('A1-015', 'CNAF')
    expect(availableTransitions(unSuivi({ code: 'A1-015' }), agent)).toEqual([])
    expect(
      availableTransitions(unSuivi({ code: 'A1-015', chefsDeFileDesignes: ['CNAF'] }), agent),
    ).not.toEqual([])
  })

  test('n’existent pas pour une action absente du plan', () => {
    const code: ActionCode = 'A1-999'
    const agent = unAgent().chefDeProjet(code, 'CNAV')
    expect(availableTransitions(unSuivi({ code }), agent)).toEqual([])
    expect(
      refusDeTransition(unSuivi({ code }), agent, { vers: 'en_cours', decisionAbandon: null }),
    ).not.toBeNull()
  })

  test.each<[Statut, Statut, string | null, string | null]>([
    [
      'en_cours',
      'realisee',
      null,
      'Rédigez d’abord le bilan métier et technique (rubrique 8), attendu pour une action réalisée.',
    ],
    [
      'en_cours',
      'abandonnee',
      null,
      'Indiquez la décision qui abandonne l’action, avec son instance, sa date et son numéro.',
    ],
    [
      'en_cours',
      'abandonnee',
      '   ',
      'Indiquez la décision qui abandonne l’action, avec son instance, sa date et son numéro.',
    ],
    ['en_cours', 'abandonnee', 'Décision D-2026-05 du Costrat', null],
    [
      'realisee',
      'abandonnee',
      'Décision D-2026-05',
      'Ce changement de statut n’est pas possible depuis le statut actuel.',
    ],
    ['en_cours', 'en_cours', null, 'Ce changement de statut n’est pas possible depuis le statut actuel.'],
  ])('de %s à %s (décision : %s) : %s', (statut, vers, decisionAbandon, attendu) => {
    expect(refusDeTransition(unSuivi({ statut }), chefDeProjet, { vers, decisionAbandon })).toBe(attendu)
  })

  test('disent qui peut les faire', () => {
    expect(refusDeTransition(unSuivi(), unAgent(), { vers: 'en_cours', decisionAbandon: null })).toContain(
      'chef de projet',
    )
  })

  test('proposés sont acceptés, et les autres refusés', () => {
    fc.assert(
      fc.property(suiviQuelconque('A1-001'), fc.constantFrom(...statuts), (suivi, vers) => {
        const propose = availableTransitions(suivi, chefDeProjet).includes(vers)
        const refus = refusDeTransition(suivi, chefDeProjet, { vers, decisionAbandon: 'Décision' })
        expect(refus === null).toBe(propose)
      }),
    )
  })

  test('forment une table sans doublon ni retour à « non renseigné »', () => {
    const lignes = statutTransitions.map((t) => `${t.de} ${t.vers}`)
    expect(new Set(lignes).size).toBe(lignes.length)
    expect(statutTransitions.some((t) => t.vers === 'non_renseigne')).toBe(false)
  })
})
