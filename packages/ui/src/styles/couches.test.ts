import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'

/** Ce que react-dsfr sait de ses propres feuilles : leur ordre, et celles dont chaque composant a besoin. */
const dsfr = createRequire(import.meta.url)('@codegouvfr/react-dsfr/bin/only-include-used-components.js') as {
  DSFR_COMPONENTS_CASCADE_ORDER: readonly string[]
  REACT_DSFR_MODULE_TO_DSFR_COMPONENTS: Readonly<Record<string, readonly string[]>>
}

const lire = (chemin: string) => readFileSync(new URL(chemin, import.meta.url), 'utf8')
const feuilles = readdirSync(new URL('dsfr', import.meta.url))
  .filter((nom) => nom.endsWith('.css') && !nom.endsWith('.correctif.css'))
  .map((nom) => nom.replace('.css', ''))
const couches = [
  ...lire('couches.css')
    .replace(/\/\*[\s\S]*?\*\//, '')
    .matchAll(/[\w.]+(?=[,;])/g),
].map(([nom]) => nom)

describe('les couches de style', () => {
  test('suivent l’ordre du DSFR : le socle, les icônes, ses composants, puis les nôtres', () => {
    expect(couches).toEqual([
      'dsfr.core',
      'dsfr.icons',
      ...dsfr.DSFR_COMPONENTS_CASCADE_ORDER.filter((nom) => feuilles.includes(nom)).map(
        (nom) => `dsfr.${nom}`,
      ),
      'sssi',
    ])
  })

  test.each(feuilles)('la feuille « %s » entre dans sa couche', (nom) => {
    const imports = lire(`dsfr/${nom}.css`).match(/@import .*/g) ?? []
    expect(imports.length).toBeGreaterThan(0)
    for (const ligne of imports) expect(ligne).toContain(`layer(dsfr.${nom})`)
  })
})

const facade = readdirSync(new URL('..', import.meta.url), { withFileTypes: true })
  .filter((entree) => entree.isDirectory())
  .flatMap(({ name }) => {
    const index = readdirSync(new URL(`../${name}/`, import.meta.url)).includes('index.ts')
    const source = index ? lire(`../${name}/index.ts`) : ''
    const module = /export \{[^}]+\} from '@codegouvfr\/react-dsfr\/([\w/]+)'/.exec(source)?.[1]
    const attendues = module === undefined ? undefined : dsfr.REACT_DSFR_MODULE_TO_DSFR_COMPONENTS[module]
    return attendues ? [{ name, source, attendues }] : []
  })

describe('la façade du DSFR', () => {
  test.each(facade)('$name charge les feuilles de tout ce qu’il affiche', ({ source, attendues }) => {
    const chargees = [...source.matchAll(/styles\/dsfr\/([\w]+)\.css/g)].map(([, nom]) => nom)
    expect(chargees).toEqual(expect.arrayContaining([...attendues]))
  })

  test('compte tous ses composants', () => {
    expect(facade.length).toBeGreaterThan(35)
  })
})
