import { describe, expect, test } from 'vitest'
import { aujourdhui, suiviVivant, uneFiche } from '../testing.ts'
import { adresseDeLOnglet, detailsDesOnglets, ongletDeLAdresse } from './onglets.ts'

describe('le nom d’un onglet dit ce qui manque', () => {
  test('sur une action que personne n’a encore renseignée', () => {
    expect(detailsDesOnglets(uneFiche(), aujourdhui)).toMatchObject({
      synthese: 'à publier',
      fiche: '0/8',
      'feuille-de-route': 'vide',
      indicateurs: '0',
      acteurs: '2\u00a0à désigner',
      journal: null,
    })
  })

  test('sur une action suivie', () => {
    expect(detailsDesOnglets(uneFiche({ suivi: suiviVivant }), aujourdhui)).toMatchObject({
      synthese: null,
      fiche: '4/8',
      'feuille-de-route': '1 retard',
      acteurs: '1\u00a0à désigner',
    })
  })

  test('une synthèse périmée se voit, sauf quand l’action est terminée', () => {
    const perimee = { ...suiviVivant, synthesePublieeLe: '2025-01-01T09:00:00.000Z' }
    expect(detailsDesOnglets(uneFiche({ suivi: perimee }), aujourdhui).synthese).toBe('périmée')
    const realisee = { ...perimee, statut: 'realisee' as const }
    expect(detailsDesOnglets(uneFiche({ suivi: realisee }), aujourdhui).synthese).toBeNull()
  })
})

describe('l’adresse d’un onglet', () => {
  test.each([
    ['?onglet=fiche', 'fiche'],
    ['?onglet=inconnu', 'synthese'],
    ['', 'synthese'],
  ])('« %s » ouvre %s', (recherche, onglet) => {
    expect(ongletDeLAdresse(new URLSearchParams(recherche))).toBe(onglet)
  })

  test('la synthèse est l’adresse de la fiche', () => {
    expect(adresseDeLOnglet('A1-001', 'synthese')).toBe('/pilotage/actions/A1-001')
    expect(adresseDeLOnglet('A1-001', 'journal')).toBe('/pilotage/actions/A1-001?onglet=journal')
  })
})
