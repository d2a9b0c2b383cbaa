import { typographier } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { contratServi, type ContratDApi } from './contrat-servi.ts'
import { verifierCompatibilite, type Besoins, type Offre } from './verifier-compatibilite.ts'

const prend = { type: 'object', properties: { libelle: { type: 'string' } }, required: ['libelle'] }
const donne = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }
const api: ContratDApi = { 'steering.jalon.create': { prend, donne } }
const offre: Offre = {
  portail: { contrat: 1, capacites: ['navigation', 'annonces'], composants: ['Button', 'DataTable'] },
  api,
}
const besoins = (autres: Partial<Besoins> = {}): Besoins => ({
  portail: { contrat: 1, capacites: ['navigation'], composants: ['Button'] },
  api: {},
  ...autres,
})
const jalon = (prend: Record<string, unknown>, donne: Record<string, unknown>) =>
  besoins({ api: { 'steering.jalon.create': { prend, donne } } })

describe('Une version', () => {
  test('dont tout est offert est compatible', () => {
    expect(verifierCompatibilite(jalon(prend, donne), offre)).toEqual([])
    expect(verifierCompatibilite(besoins(), offre)).toEqual([])
  })

  test.each<[string, Besoins, Offre, string[]]>([
    [
      'd’un autre contrat',
      besoins({ portail: { contrat: 2, capacites: [], composants: [] } }),
      offre,
      ['Cette version suit le contrat 2 entre portail et sections ; le portail en marche suit le contrat 1.'],
    ],
    [
      'qui demande ce que le portail n’a pas',
      besoins({ portail: { contrat: 1, capacites: ['visio', 'annonces'], composants: ['Gantt', 'Button'] } }),
      offre,
      [
        'Le portail en marche n’offre pas la capacité « visio ».',
        'Le portail en marche n’offre pas le composant « Gantt ».',
      ],
    ],
    [
      'face à un portail qui ne dit rien de lui',
      besoins(),
      { ...offre, portail: null },
      ['Le portail construit ne dit pas ce qu’il offre aux sections : reconstruisez-le.'],
    ],
    [
      'qui appelle une procédure que l’API n’a pas, ou plus',
      besoins({
        api: { 'steering.jalon.archive': { prend: {}, donne: {} }, constructor: { prend: {}, donne: {} } },
      }),
      offre,
      ['L’API ne sert pas « steering.jalon.archive ».', 'L’API ne sert pas « constructor ».'],
    ],
    [
      'qui n’envoie pas ce que l’API exige, et attend ce qu’elle ne donne plus',
      jalon(
        { type: 'object', properties: { libelle: { type: 'string' } } },
        { type: 'object', properties: { rang: { type: 'number' } }, required: ['rang'] },
      ),
      offre,
      [
        'steering.jalon.create, saisie.libelle : l’API exige ce champ, que la section n’envoie pas toujours.',
        'steering.jalon.create, réponse.rang : la section compte sur ce champ, que l’API ne donne plus.',
      ],
    ],
  ])('%s est refusée, avec ce qui ne convient pas', (_, demande, enMarche, phrases) => {
    expect(verifierCompatibilite(demande, enMarche)).toEqual(phrases.map(typographier))
  })

  test('construite avec l’API en marche lui convient, procédure par procédure', () => {
    const actuelle = Object.fromEntries(
      Object.entries(contratServi).map(([chemin, contrat]) => [chemin, structuredClone(contrat)]),
    ) as Besoins['api']
    expect(verifierCompatibilite(besoins({ api: actuelle }), { ...offre, api: contratServi })).toEqual([])
  })
})
