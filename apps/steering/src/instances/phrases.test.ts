import { describe, expect, test } from 'vitest'
import type { Decision, Instance } from './donnees.ts'
import { nomDInstance, phraseDeDecision, phraseDesDecisions, separerInstances } from './phrases.ts'

const uneInstance = (surcharge: Partial<Instance> = {}): Instance => ({
  id: 'copil-1',
  type: 'copil',
  date: '2026-03-12',
  decisions: [],
  ...surcharge,
})

const uneDecision = (surcharge: Partial<Decision> = {}): Decision => ({
  code: 'A1-002',
  libelle: 'Poursuivre le déploiement du RGCU',
  annee: 2026,
  etat: 'validee',
  numeroDecision: 'D-2026-04',
  ...surcharge,
})

describe('les instances', () => {
  test('portent leur nom et leur date', () => {
    expect(nomDInstance(uneInstance())).toBe('Copil du 12\u00a0mars\u00a02026')
    expect(nomDInstance(uneInstance({ type: 'costrat', date: '2026-12-01' }))).toBe(
      'Costrat du 1er\u00a0décembre\u00a02026',
    )
  })

  test.each([
    ['Horizon revu à 2026, décision D-2026-04', {}],
    ['Horizon revu à 2026', { numeroDecision: null }],
    ['Horizon maintenu\u00a0: report à 2026 refusé, décision D-2026-04', { etat: 'refusee' }],
  ] as const)('%s', (phrase, surcharge) => {
    expect(phraseDeDecision(uneDecision(surcharge))).toBe(phrase)
  })

  test.each([
    [null, uneInstance({ date: '2026-12-10' })],
    ['Aucune décision d’horizon enregistrée', uneInstance()],
    ['1 décision', uneInstance({ decisions: [uneDecision()] })],
  ])('%s', (phrase, instance) => {
    expect(phraseDesDecisions(instance, '2026-11-22')).toBe(phrase)
  })

  test('séparent celles à venir, la plus proche d’abord, de celles qui ont eu lieu, la dernière d’abord', () => {
    const dates = ['2026-12-10', '2027-03-01', '2026-11-22', '2025-10-02']
    const { aVenir, passees } = separerInstances(
      dates.map((date) => uneInstance({ id: date, date })),
      '2026-11-22',
    )
    expect(aVenir.map(({ date }) => date)).toEqual(['2026-12-10', '2027-03-01'])
    expect(passees.map(({ date }) => date)).toEqual(['2026-11-22', '2025-10-02'])
  })
})
