import { describe, expect, test } from 'vitest'
import { bornesDeWilson, juger, type Jugement, type Releve } from './juger.ts'

const releve = (erreurs: number, ouvertures: number): Releve => ({ erreurs, ouvertures })

const inconnue = releve(0, 0)
const saine = releve(2, 1000)
const fragile = releve(100, 1000)

describe('Une nouvelle version', () => {
  test.each<[string, Releve, Releve, Jugement]>([
    ['que personne n’a ouverte attend', saine, releve(0, 0), 'attendre'],
    ['ouverte par quatre agents attend, même s’ils sont tous en erreur', saine, releve(4, 4), 'attendre'],
    ['en erreur pour ses cinq premiers agents est mauvaise', saine, releve(5, 5), 'mauvaise'],
    [
      'en erreur pour deux agents ne l’est pas : deux navigateurs peuvent être fautifs',
      saine,
      releve(2, 6),
      'attendre',
    ],
    [
      'en erreur pour trois agents sur vingt est nettement pire qu’une version saine',
      saine,
      releve(3, 20),
      'mauvaise',
    ],
    ['au même taux que l’ancienne n’est pas pire', fragile, releve(3, 20), 'attendre'],
    ['deux fois moins bonne, vue par peu d’agents, attend', fragile, releve(8, 40), 'attendre'],
    ['deux fois moins bonne, vue par beaucoup, est mauvaise', fragile, releve(80, 400), 'mauvaise'],
    ['sans erreur pour trente agents est bonne', saine, releve(0, 30), 'bonne'],
    ['sans erreur pour vingt-neuf agents attend encore', saine, releve(0, 29), 'attendre'],
    ['meilleure que l’ancienne est bonne', fragile, releve(20, 400), 'bonne'],
    [
      'sous un agent sur cent reste bonne, face à une ancienne sans erreur',
      releve(0, 100_000),
      releve(5, 1000),
      'bonne',
    ],
    [
      'qui suit une inconnue est mauvaise si plus d’un agent sur cinq est nettement en erreur',
      inconnue,
      releve(5, 5),
      'mauvaise',
    ],
    ['qui suit une inconnue attend à deux agents sur cinq', inconnue, releve(2, 5), 'attendre'],
    ['qui suit une inconnue est bonne à un agent sur cinq', inconnue, releve(6, 30), 'bonne'],
    ['n’est pas comparée à une ancienne vue par quatre agents', releve(4, 4), releve(5, 5), 'mauvaise'],
  ])('%s', (_, ancienne, nouvelle, attendu) => {
    expect(juger(ancienne, nouvelle)).toBe(attendu)
  })

  test('ne devient jamais moins suspecte par une erreur de plus', () => {
    const rangs: Record<Jugement, number> = { bonne: 0, attendre: 1, mauvaise: 2 }
    for (const ancienne of [inconnue, saine, fragile]) {
      for (let ouvertures = 0; ouvertures <= 60; ouvertures += 1) {
        const verdicts = Array.from({ length: ouvertures + 1 }, (_, erreurs) =>
          juger(ancienne, releve(erreurs, ouvertures)),
        ).map((verdict) => rangs[verdict])
        expect(verdicts).toEqual(verdicts.toSorted())
      }
    }
  })
})

/** A reproducible draw in [0, 1) (Park and Miller's generator). */
function tirage(graine: number): () => number {
  let etat = graine
  return () => {
    etat = (etat * 48_271) % 2_147_483_647
    return etat / 2_147_483_647
  }
}

/** After how many agents the version is found bad, looked at after each of them; null if it never is. */
function agentsAvantRetour(
  taux: number,
  ancienne: Releve,
  limite: number,
  hasard: () => number,
): number | null {
  let erreurs = 0
  for (let ouvertures = 1; ouvertures <= limite; ouvertures += 1) {
    if (hasard() < taux) erreurs += 1
    if (juger(ancienne, releve(erreurs, ouvertures)) === 'mauvaise') return ouvertures
  }
  return null
}

describe('Jugée après chacun de ses agents, sur mille déploiements', () => {
  test.each([
    { taux: 0.001, ancienne: releve(2, 2000) },
    { taux: 0.01, ancienne: releve(20, 2000) },
    { taux: 0.1, ancienne: releve(200, 2000) },
    { taux: 0.1, ancienne: inconnue },
  ])(
    'une version qui n’est pas pire ($taux) est rarement reprise : moins d’une fois sur vingt',
    ({ taux, ancienne }) => {
      const hasard = tirage(2027)
      const reprises = Array.from({ length: 1000 }, () => agentsAvantRetour(taux, ancienne, 500, hasard))
      expect(reprises.filter((agents) => agents !== null).length).toBeLessThan(50)
    },
  )

  test.each([
    { taux: 1, agents: 5 },
    { taux: 0.5, agents: 15 },
    { taux: 0.2, agents: 40 },
    { taux: 0.05, agents: 250 },
  ])(
    'une version en erreur pour $taux des agents est reprise en $agents agents au plus',
    ({ taux, agents }) => {
      const hasard = tirage(2027)
      const reprises = Array.from({ length: 1000 }, () =>
        agentsAvantRetour(taux, releve(10, 2000), agents, hasard),
      )
      expect(reprises.filter((rang) => rang !== null).length).toBeGreaterThan(950)
    },
  )
})

test.each([
  [0, 0, 0, 1],
  [0, 10, 0, 0.399],
  [5, 10, 0.184, 0.816],
  [10, 10, 0.601, 1],
])('Les bornes de Wilson de %i sur %i sont %f et %f', (erreurs, ouvertures, basse, haute) => {
  const bornes = bornesDeWilson(releve(erreurs, ouvertures))
  expect(bornes.basse).toBeCloseTo(basse, 3)
  expect(bornes.haute).toBeCloseTo(haute, 3)
})
