import { describe, expect, test } from 'vitest'
import { unePage, uneSection } from '../testing/sections.ts'
import { routesDeSection } from './section-routes.ts'

const pilotage = uneSection({
  pages: {
    accueil: unePage('', 'Vue d’ensemble'),
    plan: unePage('plan', 'Plan d’action'),
    fiche: unePage('actions/:code', 'Fiche d’une action', { navigation: false, parent: 'plan' }),
  },
})

describe('les routes d’une section, d’après son manifeste', () => {
  test('chaque page est sous le préfixe de la section', () => {
    expect(routesDeSection(pilotage).map(({ chemin }) => chemin)).toEqual([
      '/pilotage',
      '/pilotage/plan',
      '/pilotage/actions/:code',
    ])
  })

  test('l’accueil d’une section n’a que l’accueil du portail avant lui', () => {
    expect(routesDeSection(pilotage)[0]?.repere.fil).toEqual([])
  })

  test('une page a sa section avant elle, puis la page dont elle dépend', () => {
    expect(routesDeSection(pilotage)[2]?.repere.fil).toEqual([
      { libelle: 'Pilotage', adresse: '/pilotage' },
      { libelle: 'Plan d’action', adresse: '/pilotage/plan' },
    ])
  })

  test('une page qui dépend de l’accueil de sa section ne le répète pas', () => {
    const section = uneSection({
      pages: {
        accueil: unePage('', 'Vue d’ensemble'),
        journal: unePage('journal', 'Journal', { parent: 'accueil' }),
      },
    })
    expect(routesDeSection(section)[1]?.repere.fil).toEqual([{ libelle: 'Pilotage', adresse: '/pilotage' }])
  })
})
