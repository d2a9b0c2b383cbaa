import { plan, suiviVide } from '@sssi/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creerIndexDuPlan } from './index-du-plan.ts'
import type { ActionLue } from './lecture.ts'
import { projeter } from './projeter.ts'

const actionAvec = (place: number, synthese: string): ActionLue[] =>
  plan.slice(place, place + 1).map((action) =>
    projeter({
      plan: action,
      suivi: { ...suiviVide(action.code), synthese },
      derniereMiseAJourPar: null,
      versionMeteo: 0,
    }),
  )

const neuves = plan.flatMap((_, place) => actionAvec(place, ''))
const saisies = [
  'decret',
  'décret attendu',
  'referentiel',
  'recete',
  'lot 12',
  'cnav',
  'a1',
  'se',
  'données santé',
]

describe('l’index du plan', () => {
  test('tenu à jour, répond comme un index neuf', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            place: fc.nat({ max: plan.length - 1 }),
            synthese: fc.constantFrom(
              '',
              'Le décret est attendu.',
              'La recette du lot 12 avance.',
              'CNAV, données',
            ),
          }),
          { maxLength: 8 },
        ),
        fc.constantFrom(...saisies),
        (changements, saisie) => {
          const index = creerIndexDuPlan(neuves)
          const actions = [...neuves]
          for (const { place, synthese } of changements)
            for (const action of actionAvec(place, synthese)) {
              actions[place] = action
              index.poser(action)
              index.chercher('lot', 1)
            }
          expect(index.chercher(saisie, 10)).toEqual(creerIndexDuPlan(actions).chercher(saisie, 10))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('les premières réponses ne dépendent pas de combien l’on en demande', () => {
    const index = creerIndexDuPlan(neuves)
    for (const saisie of saisies)
      expect(index.chercher(saisie, 3)).toEqual(index.chercher(saisie, plan.length).slice(0, 3))
  })

  test('tous les mots comptent : une action n’en a-t-elle qu’un, elle ne répond pas', () => {
    const index = creerIndexDuPlan(neuves)
    const tous = (saisie: string) => new Set(index.chercher(saisie, plan.length))
    const lesDeux = tous('versement source')
    expect(lesDeux.size).toBeGreaterThan(0)
    const autres = tous('source')
    expect(lesDeux).toEqual(new Set([...tous('versement')].filter((code) => autres.has(code))))
  })
})
