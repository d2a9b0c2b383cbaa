import { createRequire } from 'node:module'
import { isAbsolute } from 'node:path'
import type { Plugin } from 'vite'

/** Les modules que la fédération écrit elle-même, pour offrir aux sections ce que le portail partage. */
const DE_LA_FEDERATION = /__loadShare__|__prebuild__|virtual:mf|localSharedImportMap|hostAutoInit/

const PARTAGE = /^(?:react|react-dom|@sssi\/section|@sssi\/ui)(?:\/|$)/

/**
 * Fait importer au portail, sans détour, ce qu’il partage. La fédération remplacerait chacun de ses imports par une attente
 * de la bibliothèque partagée : tous les composants de toutes ses pages seraient alors chargés avant le premier affichage.
 * Le portail est celui qui fournit : son import direct et ce qu’il offre aux sections sont le même module.
 *
 * À placer avant la fédération, qui s’intercale au même rang.
 */
export function importsDirects(): Plugin {
  return {
    name: 'sssi:imports-directs',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importateur) {
      if (!PARTAGE.test(source) || !importateur || DE_LA_FEDERATION.test(importateur)) return null
      const fichier = importateur.split('?')[0] ?? importateur
      return isAbsolute(fichier) ? createRequire(fichier).resolve(source) : null
    },
  }
}
