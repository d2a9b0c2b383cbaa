import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, UserConfig } from 'vite'
import { manifesteSchema, type Manifeste } from '../manifest.ts'
import { regroupements } from './chargement.ts'
import { emettreConstruction } from './construction.ts'
import { federation } from './federation.ts'
import { emettrePrechargement } from './prechargement.ts'
import { feuillesVerifiees } from './feuilles.ts'
import { sectionSeule } from './standalone.ts'

export { familles, parmi } from './familles.ts'
export { clesPartagees, composantsUi } from './shared.ts'

/** Émet `section.json` : le manifeste, à côté de la construction, validé avant d’être publié. */
function emettreManifeste(manifeste: Manifeste): Plugin {
  return {
    name: 'sssi:manifeste',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'section.json', source: JSON.stringify(manifeste) })
    },
  }
}

async function lireManifeste(racine: string): Promise<Manifeste> {
  const module: { manifeste: unknown } = await import(pathToFileURL(join(racine, 'src', 'manifest.ts')).href)
  return manifesteSchema.parse(module.manifeste)
}

/**
 * La configuration Vite d’une section. `vite build` donne un module fédéré, servi sous un chemin versionné et immuable ;
 * `vite --mode standalone` lance la section seule, sans fédération.
 *
 * @param racine dossier de la section
 * @param plugins ce que la section ajoute, par exemple ses icônes
 */
export async function sectionConfig(
  racine: string,
  mode: string,
  plugins: Plugin[] = [],
): Promise<UserConfig> {
  if (mode === 'test') return { root: racine }
  const manifeste = await lireManifeste(racine)
  if (mode === 'standalone')
    return { root: racine, plugins: [react(), ...plugins, ...sectionSeule(manifeste)] }
  return {
    root: racine,
    base: './',
    plugins: [
      react(),
      ...plugins,
      federation(join(racine, 'src', 'section.ts')),
      feuillesVerifiees(),
      emettreManifeste(manifeste),
      emettrePrechargement(),
      emettreConstruction(manifeste, racine),
    ],
    build: {
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: regroupements } } },
    },
  }
}
