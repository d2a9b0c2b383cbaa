import type { Plugin, Rollup } from 'vite'
import { pages } from '../src/router/portal-paths.ts'
import { GROUPE_DU_CADRE } from './chunks.ts'

const LIEN_DE_PRECHARGEMENT = /\s*<link rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g

/** Les fichiers que la fédération charge avant le portail, puis ceux du cadre. React a le sien, que `__loadShare__` nomme. */
const estChaud = (morceau: Rollup.OutputChunk) =>
  morceau.name === GROUPE_DU_CADRE ||
  morceau.name === 'pendingShares' ||
  /__prebuild__/.test(morceau.name) ||
  morceau.isEntry

const morceauxDe = (lot: Rollup.OutputBundle) =>
  Object.values(lot).filter((sortie) => sortie.type === 'chunk')

/** Un morceau et tout ce qu’il importe sans condition. */
function avecImports(lot: Rollup.OutputBundle, departs: readonly string[]): string[] {
  const vus = new Set<string>()
  const suite = [...departs]
  for (let fichier = suite.shift(); fichier !== undefined; fichier = suite.shift()) {
    const sortie = lot[fichier]
    if (vus.has(fichier) || sortie?.type !== 'chunk') continue
    vus.add(fichier)
    suite.push(...sortie.imports)
  }
  return [...vus]
}

/** Les feuilles du cadre que la page n’annonce pas encore. */
function feuillesManquantes(lot: Rollup.OutputBundle, html: string): string {
  return morceauxDe(lot)
    .filter((morceau) => morceau.name === GROUPE_DU_CADRE)
    .flatMap((morceau) => [...(morceau.viteMetadata?.importedCss ?? [])])
    .filter((fichier) => !html.includes(`"/${fichier}"`))
    .map((fichier) => `<link rel="stylesheet" crossorigin href="/${fichier}">`)
    .join('')
}

/**
 * Écrit `shell.json`, que lit le serveur : les adresses du portail, et les scripts qu’il faut demander dès la page reçue au
 * lieu de les découvrir l’un après l’autre. Les liens de préchargement quittent la page : le serveur les écrit avec leur
 * empreinte, sans quoi le navigateur téléchargerait chaque script deux fois.
 */
export function shell(): Plugin {
  return {
    name: 'sssi:shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // La fédération écrit ses propres liens dans la page : on passe après elle.
      order: 'post',
      handler(_options, lot) {
        const page = lot['index.html']
        if (page?.type !== 'asset') this.error('La construction du portail n’a pas produit index.html.')
        const html = String(page.source)
        const annonces = [...html.matchAll(LIEN_DE_PRECHARGEMENT)].map(([, adresse]) =>
          String(adresse).slice(1),
        )
        const chauds = morceauxDe(lot)
          .filter(estChaud)
          .map((morceau) => morceau.fileName)
        page.source = html
          .replaceAll(LIEN_DE_PRECHARGEMENT, '')
          .replace('</head>', `${feuillesManquantes(lot, html)}</head>`)
        this.emitFile({
          type: 'asset',
          fileName: 'shell.json',
          source: JSON.stringify({
            pages: Object.values(pages).map(({ chemin }) => chemin),
            prechargement: avecImports(lot, [...annonces, ...chauds]).map((fichier) => `/${fichier}`),
          }),
        })
      },
    },
  }
}
