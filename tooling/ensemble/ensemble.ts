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

interface ManifesteLu {
  readonly id: string
  readonly ordre: number
  readonly prefixe: string
  readonly pages: Readonly<Record<string, { readonly chemin: string }>>
}

async function importer<T>(fichier: string): Promise<T> {
  return import(pathToFileURL(join(racine, fichier)).href) as Promise<T>
}

/** Les manifestes des sections du dépôt, lus à leur source. */
async function manifestesDesSections(): Promise<ManifesteLu[]> {
  const fichiers = globSync('apps/*/src/manifest.ts', { cwd: racine })
  const manifestes = await Promise.all(
    fichiers
      .filter((fichier) => existsSync(join(racine, dirname(fichier), 'section.ts')))
      .map(async (fichier) => (await importer<{ manifeste: ManifesteLu }>(fichier)).manifeste),
  )
  return manifestes.sort((un, autre) => un.ordre - autre.ordre)
}

/** Écrit dans la page la composition que le serveur donnerait, les sections étant déjà dans la construction. */
export function compositionEcrite(): Plugin {
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

const LIEN_DE_PRECHARGEMENT = /\s*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g

/**
 * Décrit cette construction au serveur du portail, comme `shell.json` le fait pour la fédérée : toutes ses adresses, et les
 * scripts que Vite annonce, auxquels le serveur ajoute leur empreinte.
 */
export function shellDeLEnsemble(): Plugin {
  return {
    name: 'sssi:shell-de-l-ensemble',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, lot) {
        const page = lot['index.html']
        if (page?.type !== 'asset') this.error('La construction n’a pas produit index.html.')
        const html = String(page.source)
        page.source = html.replaceAll(LIEN_DE_PRECHARGEMENT, '')
        const sections = await manifestesDesSections()
        const { pages } = await importer<{ pages: Readonly<Record<string, { chemin: string }>> }>(
          'apps/portal/src/router/portal-paths.ts',
        )
        this.emitFile({
          type: 'asset',
          fileName: 'shell.json',
          source: JSON.stringify({
            pages: [
              ...Object.values(pages).map(({ chemin }) => chemin),
              ...sections.flatMap((section) =>
                Object.values(section.pages).map(({ chemin }) => `${section.prefixe}/${chemin}`),
              ),
            ],
            prechargement: [...html.matchAll(LIEN_DE_PRECHARGEMENT)].map(([, adresse]) => adresse),
          }),
        })
      },
    },
  }
}
