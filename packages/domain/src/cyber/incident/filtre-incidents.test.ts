import { expect, test } from 'vitest'
import { filtreDIncidentsVide, incidentsDepuisUrl, incidentsVersUrl } from './filtre-incidents.ts'

test('l’adresse d’une liste se relit comme elle s’est écrite', () => {
  const adresse = {
    filtre: {
      q: 'hameçonnage',
      organisme: ['CNAV'],
      statut: ['declare', 'qualifie'],
      gravite: ['critique'],
      classe: ['fraud'],
      echeance: ['en_retard'],
    },
    tri: 'gravite',
    page: 3,
  } as const
  expect(incidentsDepuisUrl(incidentsVersUrl(adresse))).toEqual(adresse)
})

test.each(['', 'organisme=INCONNU&statut=ouvert', 'page=-1&tri=nom&echeance=__proto__'])(
  'ce qu’une adresse dit de travers est laissé de côté : « %s »',
  (requete) => {
    expect(incidentsDepuisUrl(new URLSearchParams(requete))).toEqual({
      filtre: filtreDIncidentsVide,
      tri: 'echeance',
      page: 1,
    })
  },
)
