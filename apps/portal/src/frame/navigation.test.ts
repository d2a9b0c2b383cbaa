import type { Permission } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { unePage, uneSection } from '../testing/sections.ts'
import { navigationDe, type Acces } from './navigation.ts'

const visiteur: Acces = { connecte: false, administre: false, peut: () => false }
const lecteur: Acces = {
  connecte: true,
  administre: false,
  peut: (permission) => permission === 'suivi.lire',
}
const administrateur: Acces = {
  ...lecteur,
  administre: true,
  peut: (permission) => permission === 'suivi.lire' || permission === 'deploiement.lire',
}
const sansDroit: Acces = { connecte: true, administre: false, peut: () => false }

const pilotage = uneSection({
  pages: {
    accueil: unePage('', 'Vue d’ensemble'),
    plan: unePage('plan', 'Plan d’action'),
    fiche: unePage('actions/:code', 'Fiche', { navigation: false }),
    instances: unePage('instances', 'Instances', { permission: 'instance.gerer' }),
  },
})
const cyber = uneSection({ id: 'cyber', prefixe: '/cyber', titre: 'Cyber', ordre: 20 })
const sections = [pilotage, cyber]

const intitules = (acces: Acces, chemin = '/') =>
  navigationDe(sections, chemin, acces).map(({ text }) => text)
const actifs = (acces: Acces, chemin: string) =>
  navigationDe(sections, chemin, acces)
    .filter(({ isActive }) => isActive)
    .map(({ text }) => text)

describe('la navigation principale', () => {
  test('offre au public l’accueil et le plan publié, sans rien des sections', () => {
    expect(intitules(visiteur)).toEqual(['Accueil', 'Le plan'])
  })

  test('mène le public à chacun des cinq axes', () => {
    const [, plan] = navigationDe(sections, '/', visiteur)
    expect(plan?.menuLinks?.map(({ linkProps }) => linkProps?.href)).toEqual([
      '/plan',
      '/plan/axe-1',
      '/plan/axe-2',
      '/plan/axe-3',
      '/plan/axe-4',
      '/plan/axe-5',
    ])
  })

  test('suit pour un agent l’ordre dans lequel le serveur donne les sections', () => {
    expect(intitules(lecteur)).toEqual(['Accueil', 'Pilotage', 'Cyber', 'Texte du plan'])
  })

  test('n’offre aucune section à un agent sans droit', () => {
    expect(intitules(sansDroit)).toEqual(['Accueil', 'Texte du plan'])
  })

  test('n’offre l’administration qu’à qui accorde des droits', () => {
    expect(intitules(administrateur)).toContain('Administration')
    expect(intitules(lecteur)).not.toContain('Administration')
  })

  test('mène des droits aux déploiements par un seul menu', () => {
    const menu = navigationDe(sections, '/', administrateur).at(-1)
    expect(menu?.menuLinks?.map(({ linkProps }) => linkProps?.href)).toEqual([
      '/administration',
      '/deploiements',
    ])
    const sansDeploiements: Acces = { ...lecteur, administre: true }
    expect(navigationDe(sections, '/', sansDeploiements).at(-1)?.linkProps?.href).toBe('/administration')
  })

  test('ne montre dans un menu que les pages de navigation ouvertes à l’agent', () => {
    const [, menu] = navigationDe(sections, '/', lecteur)
    expect(menu?.menuLinks?.map(({ text }) => text)).toEqual(['Vue d’ensemble', 'Plan d’action'])
    const chefs: Acces = { ...lecteur, peut: (permission: Permission) => permission !== 'horizon.decider' }
    const [, plusLarge] = navigationDe(sections, '/', chefs)
    expect(plusLarge?.menuLinks?.map(({ text }) => text)).toContain('Instances')
  })

  test('fait d’une section à une seule page un lien direct', () => {
    const entree = navigationDe(sections, '/', lecteur).find(({ text }) => text === 'Cyber')
    expect(entree?.linkProps?.href).toBe('/cyber')
    expect(entree?.menuLinks).toBeUndefined()
  })

  test.each([
    ['/pilotage', 'Pilotage'],
    ['/pilotage/actions/A1-001', 'Pilotage'],
    ['/cyber', 'Cyber'],
    ['/plan/axe-3', 'Texte du plan'],
    ['/tableau-de-bord', 'Accueil'],
    ['/administration', 'Administration'],
    ['/deploiements', 'Administration'],
    ['/deploiements/cyber', 'Administration'],
  ])('marque, à l’adresse %s, l’entrée « %s » et elle seule', (chemin, attendue) => {
    expect(actifs(administrateur, chemin)).toEqual([attendue])
  })

  test('ne confond pas deux préfixes dont l’un commence l’autre', () => {
    expect(actifs(lecteur, '/cyberattaques')).toEqual([])
  })
})
