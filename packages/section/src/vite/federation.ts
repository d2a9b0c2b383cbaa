import { federation as federationDeBase } from '@module-federation/vite'
import type { Plugin, Rollup } from 'vite'

type Options = Parameters<typeof federationDeBase>[0]

/**
 * Fait attendre au greffon que le graphe soit entier avant de décider ce qui est partagé.
 *
 * Il croit l’avoir lu quand dix millisecondes passent sans nouveau module, et ne compte pas les imports que Rolldown n’a pas
 * encore ouverts. Sur une machine chargée il conclut donc trop tôt, et la construction échoue sur un export « manquant » — ou
 * réussit en oubliant un composant. Lui dire que chaque import est connu les lui fait tous attendre.
 */
function attendreLeGraphe(greffons: readonly Plugin[]): void {
  const suivi = greffons.find(({ name }) => name === 'parseEnd')
  const moduleParsed = suivi?.moduleParsed
  if (!suivi || typeof moduleParsed !== 'function')
    throw new Error(
      'Le greffon de fédération ne suit plus le graphe comme attendu : revoir cette correction.',
    )
  suivi.moduleParsed = function (this: Rollup.PluginContext, module) {
    const contexte = { resolve: this.resolve.bind(this), getModuleInfo: () => module }
    return moduleParsed.call(contexte as unknown as Rollup.PluginContext, module)
  }
}

/**
 * Laisse les regroupements de la construction ranger l’assistant d’import de Vite : le greffon lui donne d’office un fichier à
 * lui seul, une requête de plus par section.
 */
const libererLAssistant: Plugin = {
  name: 'sssi:assistant-d-import',
  enforce: 'post',
  config: {
    order: 'post',
    handler({ build }) {
      for (const sortie of [build?.rolldownOptions?.output].flat()) {
        if (typeof sortie?.codeSplitting !== 'object') continue
        const { groups = [] } = sortie.codeSplitting
        sortie.codeSplitting.groups = groups.filter(({ name }) => name !== 'vite-preload-helper')
      }
    },
  },
}

/** La fédération de modules, pour le portail et pour les sections. */
export function federation(options: Options): Plugin[] {
  const greffons: Plugin[] = federationDeBase(options).flat()
  attendreLeGraphe(greffons)
  return [...greffons, libererLAssistant]
}
