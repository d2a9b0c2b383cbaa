import { readFileSync } from 'node:fs'
import { minifySync, transformWithOxc, type Plugin } from 'vite'

async function code(): Promise<string> {
  const source = readFileSync(new URL('../start/theme.ts', import.meta.url), 'utf8').replace('export ', '')
  // Une fonction : rien ne fuit dans la portée globale.
  const { code } = await transformWithOxc(`(() => {\n${source}\nappliquerTheme()\n})()`, 'theme.ts')
  return minifySync('theme.js', code).code
}

/**
 * Pose le thème avant le premier affichage par un petit script bloquant, servi comme fichier : la politique de
 * sécurité interdit le script en ligne, et un module attendrait la fin de la lecture du document.
 */
export function theme(): Plugin {
  let base = '/'
  let enService = false
  return {
    name: 'sssi:theme',
    configResolved(config) {
      base = config.base
      enService = config.command === 'serve'
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', name: 'theme.js', source: await code() })
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (_, { bundle = {} }) => {
        // Par son nom d’origine : un morceau du code peut lui aussi s’appeler « theme ».
        const fichier = Object.values(bundle).find(
          (sortie) => sortie.type === 'asset' && sortie.names.includes('theme.js'),
        )?.fileName
        if (fichier) return [{ tag: 'script', injectTo: 'head-prepend', attrs: { src: base + fichier } }]
        return enService ? [{ tag: 'script', injectTo: 'head-prepend', children: await code() }] : []
      },
    },
  }
}
