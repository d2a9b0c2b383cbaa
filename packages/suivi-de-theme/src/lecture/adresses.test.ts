import { filtreDepuisUrl, filtreVide } from '@sssi/domain'
import { expect, test } from 'vitest'
import { adresseDuPlan } from './adresses.ts'

test('Un chiffre ouvre le plan réduit aux thématiques suivies et à ce qu’il compte', () => {
  const thematiques = ["Dispositif d'échanges de données", 'Souveraineté numérique & résilience']
  const lien = new URL(adresseDuPlan(thematiques, { alerte: ['meteo_degradee'] }), 'http://portail.test')
  expect(lien.pathname).toBe('/pilotage/plan')
  expect(filtreDepuisUrl(lien.searchParams).filtre).toEqual({
    ...filtreVide,
    thematique: thematiques,
    alerte: ['meteo_degradee'],
  })
})
