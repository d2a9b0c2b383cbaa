import type { Plugin } from 'vite'

/** Graisses employées par le portail ; le socle du DSFR en déclare dix, en deux formats. */
const GARDEES = /Marianne-(?:Regular|Medium|Bold|Regular_Italic)\.woff2/
/** Celles du premier écran : demandées dès l’en-tête du document, avant que la feuille de style ne les révèle. */
const PREMIERES = /Marianne-(?:Regular|Bold)(?:-[\w-]+)?\.woff2$/

interface RegleCss {
  remove(): unknown
  walkDecls(propriete: string, visite: (declaration: { value: string }) => void): void
}

/** Retire du socle les polices inutiles et l’ancien format, pour que la construction ne les emporte pas. */
const alleger = {
  postcssPlugin: 'sssi-polices',
  AtRule: {
    'font-face': (regle: RegleCss) => {
      regle.walkDecls('src', (declaration) => {
        const garde = declaration.value.split(',').find((source) => GARDEES.test(source))
        if (garde) declaration.value = garde.trim()
        else regle.remove()
      })
    },
  },
}

/** Polices Marianne : seulement les graisses employées, en woff2, les deux premières préchargées. */
export function polices(): Plugin {
  let base = '/'
  return {
    name: 'sssi:polices',
    config: () => ({ css: { postcss: { plugins: [alleger] } } }),
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((fichier) => PREMIERES.test(fichier))
          .map((fichier) => ({
            tag: 'link',
            injectTo: 'head' as const,
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: base + fichier,
              crossorigin: true,
            },
          })),
    },
  }
}
