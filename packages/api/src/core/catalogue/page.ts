import { echapper, jsonPourHtml } from '../artefacts/html.ts'
import type { Shell } from '../artefacts/shell.ts'
import type { PageDeSection } from './adresses.ts'
import type { Composition, Integrites } from './composition.ts'
import { cheminDeSection } from './version-servie.ts'

export interface Page {
  readonly shell: Shell
  readonly composition: Composition
  readonly integrites: Integrites
  readonly carte: string
  /** La page de section demandée : ses premiers scripts sont chargés en même temps que le portail. */
  readonly page: PageDeSection | null
}

/** Le portail marque l’endroit ; à défaut, avant le premier module : plus loin, le navigateur n’appliquerait plus la carte. */
const DEBUT = /<!--composition-->|<script[^>]+type="module"|<link[^>]+rel="modulepreload"/

function prechargementDe(page: PageDeSection | null): string[] {
  if (!page) return []
  const { entree, pages } = page.section.description.prechargement
  const dePage = Object.hasOwn(pages, page.nom) ? pages[page.nom] : undefined
  return [...entree, ...(dePage ?? [])].map((fichier) => cheminDeSection(page.section, fichier))
}

/** La page du portail, prête à servir : carte d’import, préchargements, composition. */
export function rendrePage({ shell, composition, integrites, carte, page }: Page): string {
  // Sans la même empreinte que la carte, le navigateur téléchargerait deux fois ce qu’il précharge.
  const precharger = (href: string) => {
    const integrite = integrites.get(href)
    const attribut = integrite === undefined ? '' : ` integrity="${integrite}"`
    return `<link rel="modulepreload" crossorigin href="${echapper(href)}"${attribut}>`
  }
  const avant = [
    `<script type="importmap">${carte}</script>`,
    ...shell.prechargement.map(precharger),
    ...prechargementDe(page).map(precharger),
  ].join('')
  const apres = `<script type="application/json" id="composition">${jsonPourHtml(composition)}</script>`
  const fin = shell.html.indexOf('</head>')
  const marque = shell.html.search(DEBUT)
  const debut = marque === -1 || marque > fin ? fin : marque
  const rendue =
    shell.html.slice(0, debut) + avant + shell.html.slice(debut, fin) + apres + shell.html.slice(fin)
  return rendue.replace('<!--composition-->', '')
}
