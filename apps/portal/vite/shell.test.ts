import { describe, expect, test } from 'vitest'
import { pagesDuPortail } from '../src/router/portal-pages.tsx'
import { decrire, type Morceau } from './shell.ts'

const morceau = (fileName: string, partie: Partial<Morceau> = {}): Morceau => ({
  type: 'chunk',
  fileName,
  name: fileName,
  isEntry: false,
  imports: [],
  ...partie,
})

const lotDe = (...morceaux: Morceau[]) => Object.fromEntries(morceaux.map((un) => [un.fileName, un]))

const page = '<html><head><link rel="modulepreload" crossorigin href="/a.js"></head></html>'

describe('la description du portail que lit le serveur', () => {
  test('donne les adresses que le routeur connaît', () => {
    const { shell } = decrire({}, page)
    expect([...shell.pages, '*']).toEqual(pagesDuPortail.map(({ path }) => path))
  })

  test('dit ce que le portail offre aux sections : contrat, capacités, composants', () => {
    const { contrat, capacites, composants } = decrire({}, page).shell
    expect(contrat).toBe(1)
    expect(capacites).toContain('notifications')
    expect(composants).toEqual(expect.arrayContaining(['Button', 'DataTable', 'PageTitle']))
    expect(composants.filter((nom) => nom.startsWith('@') || nom.startsWith('vite'))).toEqual([])
  })

  test('demande d’emblée ce que la page annonçait, et ses imports, une fois chacun', () => {
    const lot = lotDe(
      morceau('a.js', { imports: ['b.js', 'c.js'] }),
      morceau('b.js', { imports: ['c.js'] }),
      morceau('c.js'),
      morceau('page-rare.js'),
    )
    expect(decrire(lot, page).shell.prechargement).toEqual(['/a.js', '/b.js', '/c.js'])
  })

  test('demande aussi le cadre, que rien n’importe avant que le portail ne démarre', () => {
    const lot = lotDe(morceau('a.js'), morceau('assets/cadre-1.js', { name: 'cadre' }))
    expect(decrire(lot, page).shell.prechargement).toEqual(['/a.js', '/assets/cadre-1.js'])
  })
})

describe('la page du portail', () => {
  test('laisse au serveur les liens de préchargement', () => {
    expect(decrire({}, page).html).toBe('<html><head></head></html>')
  })

  test('porte la feuille du cadre, une seule fois', () => {
    const cadre = morceau('cadre.js', {
      name: 'cadre',
      viteMetadata: { importedCss: new Set(['cadre.css']) },
    })
    const lien = '<link rel="stylesheet" crossorigin href="/cadre.css">'
    const { html } = decrire(lotDe(cadre), page)
    expect(html).toBe(`<html><head>${lien}</head></html>`)
    expect(decrire(lotDe(cadre), html).html).toBe(html)
  })

  test('ne se construit pas si le cadre entraîne la feuille d’une autre famille : elle renverserait les couches', () => {
    const html = page.replace('</head>', '<link rel="stylesheet" crossorigin href="/listes.css"></head>')
    expect(() => decrire({}, html)).toThrow(/une autre feuille que la sienne \(listes\.css\)/)
  })
})
