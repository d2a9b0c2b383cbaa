import { expect, test } from 'vitest'
import { modulesDesPages } from './prechargement.ts'

test('lit dans le code d’une section le module de chacune de ses pages, et d’elles seules', () => {
  const code = `
    import { defineSection } from '@sssi/section'
    import { manifeste } from './manifest.ts'
    const attente: number = 1
    export default defineSection(manifeste, {
      pages: {
        accueil: () => import('./accueil/accueil-page.tsx'),
        'deux-mots': () => import('./deux/page.tsx'),
      },
      contributions: { tuile: () => import('./contributions/tuile.tsx') },
    })`
  expect([...modulesDesPages(code)]).toEqual([
    ['accueil', './accueil/accueil-page.tsx'],
    ['deux-mots', './deux/page.tsx'],
  ])
})

test('une section écrite autrement n’annonce aucune page, et se construit', () => {
  expect(modulesDesPages('export default creer(await import("./x.ts"))').size).toBe(0)
})
