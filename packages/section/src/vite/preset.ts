import { federation } from '@module-federation/vite'
import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, UserConfig } from 'vite'
import { manifesteSchema, type Manifeste } from '../manifest.ts'
import { partageDeLaSection } from './shared.ts'

export { composantsUi, partageDuPortail } from './shared.ts'

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
 */
export async function sectionConfig(racine: string, mode: string): Promise<UserConfig> {
  const manifeste = await lireManifeste(racine)
  if (mode === 'standalone' || mode === 'test') return { root: racine, plugins: [react()] }
  return {
    root: racine,
    base: './',
    plugins: [
      react(),
      federation({
        name: manifeste.id,
        filename: 'remoteEntry.js',
        exposes: { './section': './src/section.ts' },
        shared: partageDeLaSection(),
        dts: false,
        experiments: { externalRuntime: true },
      }),
      emettreManifeste(manifeste),
    ],
    build: {
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: [] },
    },
  }
}
