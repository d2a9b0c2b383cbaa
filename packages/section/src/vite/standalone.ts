import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Manifeste } from '../manifest.ts'

const ENTREE = 'virtual:sssi-section-seule'
const RESOLUE = '\0virtual:sssi-section-seule'
const cadre = fileURLToPath(new URL('../standalone/standalone.tsx', import.meta.url))

const page = (manifeste: Manifeste) => `<!doctype html>
<html lang="fr" data-fr-scheme="system">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>${manifeste.titre} · section seule</title></head>
  <body><div id="root"></div><script type="module" src="/@id/__x00__${ENTREE}"></script></body>
</html>`

const entree = `import { demarrerDsfr } from '@sssi/ui/start'
import '@sssi/ui/styles/core.css'
import section from '/src/section.ts'
import { afficher, Link } from '${cadre}'
demarrerDsfr({ Link })
afficher(section)`

/**
 * Sert la section seule, avec ses vraies données : l’API est celle d’un portail lancé à côté (`SSSI_API`), dont la session
 * est partagée puisque les témoins de connexion ne dépendent pas du port.
 */
export function sectionSeule(manifeste: Manifeste): Plugin[] {
  const api = process.env['SSSI_API'] ?? 'http://localhost:4000'
  return [
    {
      name: 'sssi:section-seule',
      config: () => ({
        appType: 'custom',
        server: {
          port: 4010,
          // L’API n’accepte que l’origine du portail : le relais de développement la présente.
          proxy: { '/trpc': { target: api, changeOrigin: true, headers: { origin: api } } },
        },
      }),
      resolveId: (adresse) => (adresse === ENTREE || adresse === RESOLUE ? RESOLUE : null),
      load: (adresse) => (adresse === RESOLUE ? entree : null),
      configureServer: (serveur) => () => {
        serveur.middlewares.use((requete, reponse) => {
          void serveur.transformIndexHtml(requete.originalUrl ?? '/', page(manifeste)).then((html) => {
            reponse.setHeader('content-type', 'text/html; charset=utf-8')
            reponse.end(html)
          })
        })
      },
    },
  ]
}
