import { build, type Plugin, type Rollup } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { ENTREE, federation } from './federation.ts'

/** Une section en mémoire : une page légère, une page à tableau, et un bloc que les deux chargent à part. */
const SOURCES: Readonly<Record<string, string>> = {
  '/essai/section.js': `
    import { defineSection } from '@sssi/section'
    export default defineSection({
      pages: { legere: () => import('/essai/legere.js'), tableau: () => import('/essai/tableau.js') },
    })`,
  '/essai/legere.js': `
    import { Lien } from '@sssi/ui/Lien'
    export default [Lien, () => import('/essai/bloc.js')]`,
  '/essai/tableau.js': `
    import { useState } from 'react'
    import { commun } from '/essai/commun.js'
    import { DataTable } from '@sssi/ui/DataTable'
    export default [useState, DataTable, commun, () => import('/essai/bloc.js')]`,
  '/essai/commun.js': `import { Badge } from '@sssi/ui/Badge'\nexport const commun = Badge`,
  '/essai/bloc.js': `import { Modal } from '@sssi/ui/Modal'\nexport default Modal`,
}

const enMemoire: Plugin = {
  name: 'essai:sources',
  enforce: 'pre',
  resolveId: (source) => (Object.hasOwn(SOURCES, source) ? source : null),
  load: (id) => SOURCES[id] ?? null,
}

async function construire(...autres: Plugin[]): Promise<Rollup.OutputChunk[]> {
  const lot = await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [enMemoire, ...autres, federation('/essai/section.js')],
    build: { write: false, minify: false, target: 'es2023' },
  })
  const sorties = [lot].flat().flatMap((un) => ('output' in un ? un.output : []))
  return sorties.filter((sortie) => sortie.type === 'chunk')
}

/** Les clés que ce code attend avant d’importer ce fichier. */
function attendues(code: string, fichier: string): string[] {
  const appel = new RegExp(`import\\(["'][^"']*${fichier}-[^"']+["']\\)[\\s\\S]*?(\\[[^\\]]*\\])\\)`)
  const avecFichiers = code.replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)|__VITE_PRELOAD__|,\s*\[\],/g, ',')
  return JSON.parse(appel.exec(avecFichiers)?.[1] ?? 'null') as string[]
}

describe('une section construite', () => {
  let morceaux: Rollup.OutputChunk[]
  const morceau = (nom: string) => morceaux.find(({ name }) => name === nom)?.code ?? ''

  beforeAll(async () => {
    morceaux = await construire()
  })

  test('offre au portail le conteneur de la fédération, et rien de la section avant qu’il ne le demande', () => {
    const entree = morceaux.find(({ fileName }) => fileName === ENTREE)
    expect(entree?.exports).toEqual(expect.arrayContaining(['get', 'init']))
    expect(entree?.imports).toEqual([])
    expect(entree?.code).not.toContain('defineSection')
  })

  test('n’embarque rien de ce que le portail partage', () => {
    const modules = morceaux.flatMap((un) => un.moduleIds)
    expect(
      modules.filter((module) => /node_modules|packages\/(?:ui|section)\/src\/index/.test(module)),
    ).toEqual([])
  })

  test('attend, pour chaque page, ce que son code et ce qu’il entraîne prennent au portail, et cela seul', () => {
    const section = morceau('section')
    expect(attendues(section, 'legere')).toEqual(['@sssi/ui/Lien'])
    expect(attendues(section, 'tableau')).toEqual(['@sssi/ui/Badge', '@sssi/ui/DataTable', 'react'])
  })

  test('n’attend ce qu’un bloc demande qu’au moment de le charger', () => {
    expect(attendues(morceau('legere'), 'bloc')).toEqual(['@sssi/ui/Modal'])
  })

  test('ne se construit pas si Vite chargeait ses morceaux autrement : leur code précéderait ses partages', async () => {
    const autrement: Plugin = {
      name: 'essai:autre-vite',
      enforce: 'pre',
      renderChunk: (code) => code.replaceAll('__VITE_PRELOAD__', '[]'),
    }
    await expect(construire(autrement)).rejects.toThrow('avant ses partages')
  })
})
