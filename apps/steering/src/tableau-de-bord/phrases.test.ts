import { describe, expect, test } from 'vitest'
import { uneLigne } from '../plan/testing.ts'
import {
  faitsDeMonAction,
  intituleDeTache,
  phraseDeSynthese,
  phraseDesTaches,
  phraseDuPlan,
} from './phrases.ts'
import { unTableauDeBord } from './testing.ts'

describe('le tableau de bord', () => {
  test('dit à quel titre l’agent suit une action, et ce qu’il doit en savoir', () => {
    const ligne = uneLigne({
      completude: 5,
      revision: { annee: 2026, instance: null, numeroDecision: null },
      alertes: [{ code: 'jalon_en_retard', gravite: 'haute' }],
    })
    expect(faitsDeMonAction({ ligne, roles: ['chef_de_projet', 'correspondant'] })).toEqual([
      'Chef de projet et correspondant projet',
      'Horizon\u00a0: 2023, revu\u00a0à\u00a02026',
      'Fiche\u00a05/8',
      '1 alerte',
    ])
  })

  test('écrit l’horizon comme le texte l’imprime', () => {
    expect(
      faitsDeMonAction({ ligne: uneLigne({ horizonLegal: 'version' }), roles: ['correspondant'] }),
    ).toContain('Horizon\u00a0: version')
  })

  test.each([
    [null, 'Aucune synthèse publiée'],
    ['2026-03-01T10:00:00.000Z', 'Synthèse publiée le 1er\u00a0mars\u00a02026'],
  ])('%s : %s', (synthesePublieeLe, phrase) => {
    expect(phraseDeSynthese({ ligne: uneLigne({ synthesePublieeLe }), roles: [] })).toBe(phrase)
  })

  test('nomme l’action dans chaque tâche', () => {
    const [tache] = unTableauDeBord().aFaire.taches
    expect(tache && intituleDeTache(tache)).toBe('A1-001 — Décider de l’horizon proposé')
  })

  test('dit combien de tâches restent quand la liste est coupée', () => {
    const { taches } = unTableauDeBord().aFaire
    expect(phraseDesTaches({ total: 212, taches })).toBe('Les 7 plus urgentes, sur 212.')
    expect(phraseDesTaches({ total: 7, taches })).toBeNull()
  })

  test('résume le plan en une phrase', () => {
    expect(phraseDuPlan(unTableauDeBord().plan.chiffres)).toBe('12 actions réalisées sur 103.')
  })
})
