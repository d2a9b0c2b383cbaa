import type { Plugin, Rollup } from 'vite'

/**
 * Les regroupements de la construction d’une section. Les modules sans composant (manifeste, règles, phrases) servent à
 * presque toutes ses pages : ils arrivent ensemble. Les composants restent avec leur page, sans quoi ouvrir une tuile
 * chargerait tout ce que la section emploie.
 */
export const regroupements = [
  {
    name: 'commun',
    test: /\/(?:apps|packages)\/[\w-]+\/src\/.*(?<!\/section)\.ts$/,
    minShareCount: 2,
    includeDependenciesRecursively: false,
  },
  {
    name: 'federation',
    test: /\/node_modules\/@module-federation\/|virtual:mf-external-runtime-core/,
    includeDependenciesRecursively: false,
  },
]

/** Ce que la fédération demande avant que la section ne montre quoi que ce soit. */
const estDEntree = (morceau: Rollup.OutputChunk) =>
  morceau.fileName === 'remoteEntry.js' ||
  morceau.name.includes('localSharedImportMap') ||
  (morceau.facadeModuleId ?? '').endsWith('/src/section.ts')

function avecImports(lot: Rollup.OutputBundle): string[] {
  const vus = new Set<string>()
  const suite = Object.values(lot).flatMap((sortie) =>
    sortie.type === 'chunk' && estDEntree(sortie) ? [sortie.fileName] : [],
  )
  for (let fichier = suite.shift(); fichier !== undefined; fichier = suite.shift()) {
    const sortie = lot[fichier]
    if (vus.has(fichier) || sortie?.type !== 'chunk') continue
    vus.add(fichier)
    suite.push(...sortie.imports)
  }
  return [...vus]
}

/**
 * Émet `prechargement.json` : les scripts que le serveur annonce dans la page quand elle est de cette section, pour qu’ils
 * arrivent avec ceux du portail au lieu d’être découverts l’un après l’autre.
 */
export function emettrePrechargement(): Plugin {
  return {
    name: 'sssi:prechargement',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, lot) {
        this.emitFile({
          type: 'asset',
          fileName: 'prechargement.json',
          source: JSON.stringify(avecImports(lot)),
        })
      },
    },
  }
}
