import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const racine = fileURLToPath(new URL('../..', import.meta.url))
const remplacant = join(racine, 'tooling', 'ensemble', 'obtenir-section.ts')

/** Remplace la fédération par l’import direct des sections : un seul graphe, donc le rechargement à chaud de bout en bout. */
export function ensemble(): Plugin {
  return {
    name: 'sssi:ensemble',
    enforce: 'pre',
    resolveId(source, importateur) {
      return source === './federation.ts' && importateur?.includes('/apps/portal/src/sections/')
        ? remplacant
        : null
    },
  }
}

/** Les manifestes des sections du dépôt, lus à leur source. */
export async function manifestesDesSections(): Promise<{ id: string; ordre: number }[]> {
  const fichiers = globSync('apps/*/src/manifest.ts', { cwd: racine })
  const manifestes = await Promise.all(
    fichiers
      .filter((fichier) => existsSync(join(racine, dirname(fichier), 'section.ts')))
      .map(async (fichier) => {
        const module: { manifeste: { id: string; ordre: number } } = await import(
          pathToFileURL(join(racine, fichier)).href
        )
        return module.manifeste
      }),
  )
  return manifestes.sort((un, autre) => un.ordre - autre.ordre)
}

/** Écrit dans la page la composition que le serveur donnerait, les sections étant déjà dans la construction. */
export function compositionDeDeveloppement(): Plugin {
  return {
    name: 'sssi:composition',
    async transformIndexHtml() {
      const sections = await manifestesDesSections()
      const composition = {
        shell: 'ensemble',
        api: 'ensemble',
        sections: sections.map((manifest) => ({ id: manifest.id, version: 'source', entry: '', manifest })),
        indisponibles: [],
      }
      return [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: 'composition' },
          children: JSON.stringify(composition).replaceAll('<', '\\u003c'),
          injectTo: 'head',
        },
      ]
    },
  }
}
