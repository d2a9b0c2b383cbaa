import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionEtSuiviQuelconques, jourQuelconque } from '../testing/arbitraires.ts'
import { alerteCodes, gravites, libelleAlerte, libelleGravite } from './alerte.ts'
import { alerteDuJour, alertes, declencheurs } from './alertes.ts'

describe('Toutes les alertes', () => {
  test('sont dites pour chaque action, dans le même ordre', () => {
    fc.assert(
      fc.property(actionEtSuiviQuelconques, jourQuelconque, ([action, suivi], jour) => {
        expect(alertes(action, suivi, jour).map((a) => a.code)).toEqual(alerteCodes)
      }),
    )
  })

  test('sont celles que les déclencheurs, qui ignorent la date, donnent ce jour-là', () => {
    fc.assert(
      fc.property(actionEtSuiviQuelconques, jourQuelconque, ([action, suivi], jour) => {
        for (const alerte of alertes(action, suivi, jour)) {
          const declencheur = declencheurs(action, suivi).find((d) => d.code === alerte.code)
          const actif = declencheur?.activeLe != null && declencheur.activeLe <= jour
          expect(alerte.etat === 'active').toBe(actif)
          expect(alerte.etat === 'sans_objet').toBe(declencheur?.sansObjet !== null)
        }
      }),
    )
  })

  test('ne s’éteignent pas avec le temps : il faut que quelqu’un agisse', () => {
    fc.assert(
      fc.property(
        actionEtSuiviQuelconques,
        jourQuelconque,
        jourQuelconque,
        ([action, suivi], unJour, unAutre) => {
          const [avant = '', apres = ''] = [unJour, unAutre].toSorted()
          const actives = declencheurs(action, suivi).filter((d) => alerteDuJour(d, avant).etat === 'active')
          expect(actives.every((d) => alerteDuJour(d, apres).etat === 'active')).toBe(true)
        },
      ),
    )
  })

  test('ont toujours un motif, une gravité et un passage, en typographie française', () => {
    fc.assert(
      fc.property(actionEtSuiviQuelconques, jourQuelconque, ([action, suivi], jour) => {
        for (const { motif, gravite, passage } of alertes(action, suivi, jour)) {
          expect(motif).toMatch(/^\p{Lu}.*\.$|^\d.*\.$/u)
          expect(motif).not.toMatch(/ [:;?!»]|« /)
          expect(motif).not.toMatch(/\.\.|null|undefined|Invalid/)
          expect(gravites).toContain(gravite)
          expect(passage).toMatch(/^SSSI ch\.\u00a0/)
        }
      }),
    )
  })

  test('ont un libellé pour chaque code et chaque gravité', () => {
    expect(new Set(alerteCodes.map(libelleAlerte)).size).toBe(14)
    expect(gravites.map(libelleGravite)).toEqual(['Haute', 'Moyenne', 'Basse'])
  })
})
