import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { feuilleDesIcones, iconesCitees } from './icones.ts'

let dossier = ''
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'icones-'))
})
afterEach(() => rmSync(dossier, { recursive: true }))

const ecrire = (nom: string, contenu: string) => writeFileSync(join(dossier, nom), contenu)
const citees = (histoires = false) => [...iconesCitees({ dossiers: [dossier], histoires }).keys()]

describe('les icônes citées', () => {
  test('sont celles des sources, sans les tests ni les histoires', () => {
    ecrire('page.tsx', `<Button iconId="fr-icon-sun-fill" />`)
    ecrire('page.test.tsx', `'fr-icon-moon-fill'`)
    ecrire('page.stories.tsx', `'fr-icon-leaf-line'`)
    expect(citees()).toContain('fr-icon-sun-fill')
    expect(citees()).not.toContain('fr-icon-moon-fill')
    expect(citees()).not.toContain('fr-icon-leaf-line')
    expect(citees(true)).toContain('fr-icon-leaf-line')
  })

  test('ne se confondent pas avec une classe de taille ou un mot qui leur ressemble', () => {
    ecrire('page.tsx', `<p className="fr-icon--sm tri-asc" />`)
    expect(citees().filter((nom) => nom.startsWith('ri-') || nom.includes('--'))).toEqual([])
  })
})

describe('la feuille des icônes', () => {
  test('ne contient que les icônes citées, sans requête', () => {
    const feuille = feuilleDesIcones(new Map([['fr-icon-sun-fill', 'page.tsx']]))
    expect(feuille).toContain('.fr-icon-sun-fill::before')
    expect(feuille).toContain('url("data:image/svg+xml,')
    expect(feuille.match(/--i:/g)).toHaveLength(1)
  })

  test('refuse une icône que le DSFR n’a pas, en disant où elle est citée', () => {
    expect(() => feuilleDesIcones(new Map([['fr-icon-soleil', 'page.tsx']]))).toThrow(
      /fr-icon-soleil.*page\.tsx/,
    )
  })

  test('apporte les règles communes des icônes Remix', () => {
    const feuille = feuilleDesIcones(new Map([['ri-typhoon-line', 'page.tsx']]))
    expect(feuille).toContain('[class^=ri-]::before')
    expect(feuille).not.toContain('../../icons')
  })
})
