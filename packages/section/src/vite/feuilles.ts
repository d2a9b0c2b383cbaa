import { readFileSync } from 'node:fs'
import { transformWithOxc, type Plugin } from 'vite'

/** Le module par lequel Vite charge un morceau avec ses fichiers, et le nom sous lequel il l’appelle. */
export const ASSISTANT = '\0vite/preload-helper.js'
const NOM = '__vitePreload'

/**
 * Remplace la façon dont Vite charge les fichiers d’un morceau : la sienne prend une feuille sans vérifier son empreinte et,
 * après un échec, la tient pour chargée — un nouvel essai montrerait la page sans style.
 */
export function feuillesVerifiees(): Plugin {
  return {
    name: 'sssi:feuilles-verifiees',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /preload-helper\.js$/ },
      async handler(id) {
        if (id !== ASSISTANT) return null
        const source = new URL('avec-ses-fichiers.ts', import.meta.url)
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), 'avec-ses-fichiers.ts')
        return { code: `${code}\nexport { charger as ${NOM} }`, moduleSideEffects: false }
      },
    },
    generateBundle(_options, lot) {
      const modules = Object.values(lot).flatMap((sortie) =>
        sortie.type === 'chunk' ? Object.entries(sortie.modules) : [],
      )
      const chargeur = modules.find(([module]) => module.endsWith('preload-helper.js'))
      if (chargeur && !chargeur[1].code?.includes('integrity'))
        this.error('Vite ne charge plus les morceaux comme attendu : revoir cette correction.')
    },
  }
}
