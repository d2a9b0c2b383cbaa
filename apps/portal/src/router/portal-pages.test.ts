import { axes } from '@sssi/domain'
import { describe, expect, test } from 'vitest'
import { pagesDuPortail } from './portal-pages.tsx'
import { cheminsDesAxes, pages } from './portal-paths.ts'
import type { RepereDeRoute } from './route-handle.ts'

const chemins = Object.values(pages).map(({ chemin }) => chemin)
const repereDe = (chemin: string) =>
  pagesDuPortail.find(({ path }) => path === chemin)?.handle as RepereDeRoute | undefined

describe('les pages du portail', () => {
  test('le routeur connaît les adresses que le serveur annonce, et aucune autre', () => {
    expect(pagesDuPortail.map(({ path }) => path)).toEqual([...chemins, '*'])
  })

  test('aucune adresse n’est donnée deux fois', () => {
    expect(new Set(chemins).size).toBe(chemins.length)
  })

  test('chaque page attend son code, que le premier chargement ne porte pas', () => {
    expect(pagesDuPortail.every(({ lazy }) => typeof lazy === 'function')).toBe(true)
  })

  test('un axe porte le titre du texte publié, mot pour mot', () => {
    expect(cheminsDesAxes.map(({ titre }) => titre)).toEqual(
      axes.map(({ numero, titre }) => `Axe ${numero} — ${titre}`),
    )
  })

  test('un axe a la liste des actions avant lui dans le fil d’Ariane', () => {
    expect(repereDe('/plan/axe-2')?.fil).toEqual([{ libelle: 'Les 103 actions du plan', adresse: '/plan' }])
  })

  test.each(['/', '/tableau-de-bord', '*'])('l’adresse %s n’a pas de fil d’Ariane', (chemin) => {
    expect(repereDe(chemin)?.fil).toBeNull()
  })
})
