import { describe, expect, test } from 'vitest'
import { ongletsEnMots, type OngletsVus } from './onglets.ts'

const vus = (reste: Partial<OngletsVus> = {}): OngletsVus => ({
  minutes: 15,
  aJour: 37,
  anciennes: [],
  ...reste,
})
const versions = [{ section: 'cyber', version: '1.3.0' }]
const dire = (onglets: OngletsVus) =>
  ongletsEnMots(onglets, (section) => section.toUpperCase()).replace(/[\u00A0\u202F]/g, ' ')

describe('les onglets vus, en mots', () => {
  test.each<[string, OngletsVus, string]>([
    ['personne', vus({ aJour: 0 }), '0 agent à jour.'],
    ['tous à jour', vus(), '37 agents à jour.'],
    [
      'une composition d’avant, par ce qui y a changé',
      vus({ anciennes: [{ composition: 'a', agents: 12, versions }] }),
      '37 agents à jour ; 12 sur une composition d’avant (CYBER 1.3.0).',
    ],
    [
      'une composition sans rien de passé, ou inconnue',
      vus({
        aJour: 1,
        anciennes: [
          { composition: 'b', agents: 2, versions: [] },
          { composition: null, agents: 1, versions: [] },
        ],
      }),
      '1 agent à jour ; 2 sur une composition d’avant (d’une autre part des agents) ; 1 sur une composition d’avant (que ce serveur ne connaît pas).',
    ],
  ])('%s', (_, onglets, phrase) => {
    expect(dire(onglets)).toBe(`Onglets vus par ce serveur ces 15 dernières minutes : ${phrase}`)
  })
})
