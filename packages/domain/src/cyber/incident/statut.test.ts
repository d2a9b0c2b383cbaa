import { describe, expect, test } from 'vitest'
import { unAgent } from '../../testing/agents.ts'
import {
  availableTransitions,
  refusDeStatut,
  statutsIncident,
  transitionsDIncident,
  type IncidentAStatuer,
} from './statut.ts'

const cert = unAgent().analysteCert()
const rssi = unAgent().rssi('CNAV')

const unIncident = (de: Partial<IncidentAStatuer> = {}): IncidentAStatuer => ({
  organisme: 'CNAV',
  statut: 'declare',
  classe: 'fraud',
  type: 'phishing',
  gravite: 'moderee',
  echeancesOuvertes: 0,
  ...de,
})
const vers = (incident: IncidentAStatuer, agent = rssi) =>
  availableTransitions(incident, agent).map((t) => t.vers)

describe('Le statut d’un incident', () => {
  test('tout statut a une sortie, et aucune ligne de la table n’est en double', () => {
    for (const statut of statutsIncident)
      expect(transitionsDIncident.some(({ de }) => de === statut)).toBe(true)
    const paires = transitionsDIncident.map((t) => `${t.de} ${t.vers}`)
    expect(new Set(paires).size).toBe(paires.length)
  })

  test.each([
    [
      'qualifié : on le traite, on le requalifie, ou c’est un faux positif',
      { statut: 'qualifie' },
      ['en_traitement', 'requalifie', 'faux_positif'],
    ],
    ['déclaré sans qualification : seul le faux positif', { classe: null }, ['faux_positif']],
    [
      'résolu avec une échéance ouverte : il ne se clôt pas',
      { statut: 'resolu', echeancesOuvertes: 1 },
      ['en_traitement'],
    ],
    ['résolu, tout envoyé : il se clôt', { statut: 'resolu' }, ['clos', 'en_traitement']],
    ['clos : son RSSI ne le rouvre pas', { statut: 'clos' }, []],
  ] as const)('%s', (_, de, attendus) => {
    expect(vers(unIncident(de))).toEqual(attendus)
  })

  test('le CERT rouvre ce qui est clos ; le RSSI d’un autre organisme et le HFDS ne changent rien', () => {
    expect(vers(unIncident({ statut: 'clos' }), cert)).toEqual(['en_traitement'])
    expect(vers(unIncident({ statut: 'qualifie' }), unAgent().rssi('CNAF'))).toEqual([])
    expect(vers(unIncident({ statut: 'qualifie' }), unAgent().hfds())).toEqual([])
  })

  test.each([
    ['sans motif', unIncident(), { vers: 'faux_positif', motif: ' ' }, /^Dites pourquoi/],
    ['un saut', unIncident(), { vers: 'clos', motif: 'Fini.' }, /n’est pas possible/],
    [
      'sans qualification',
      unIncident({ type: null }),
      { vers: 'qualifie', motif: null },
      /^Qualifiez d’abord/,
    ],
    [
      'des échéances restent',
      unIncident({ statut: 'resolu', echeancesOuvertes: 2 }),
      { vers: 'clos', motif: null },
      /échéances réglementaires/,
    ],
  ] as const)('se refuse avec une phrase : %s', (_, incident, changement, phrase) => {
    expect(refusDeStatut(incident, rssi, changement)).toMatch(phrase)
  })
})
