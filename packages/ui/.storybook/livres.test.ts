import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { livresDesSections, titreDuLivre } from './livres.ts'
import toutes from './toutes/main.ts'

const livres = livresDesSections()

describe('les livres des sections', () => {
  test('ont chacun leur port et leur titre', () => {
    expect(livres.length).toBeGreaterThan(0)
    expect(new Set(livres.map(({ port }) => port)).size).toBe(livres.length)
    expect(livres.map(titreDuLivre)).not.toContain('')
  })

  test('sont tous dans celui des essais : une section oubliée ne serait plus éprouvée', () => {
    const dossiers = (Array.isArray(toutes.stories) ? toutes.stories : []).flatMap((source) =>
      typeof source === 'string' ? [] : [join(import.meta.dirname, 'toutes', source.directory)],
    )
    expect(dossiers).toEqual(livres.map(({ dossier }) => join(dossier, 'src')))
    for (const dossier of dossiers)
      expect(globSync('**/*.stories.tsx', { cwd: dossier }).length).toBeGreaterThan(0)
  })
})
