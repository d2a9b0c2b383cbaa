import { cheminDeSection } from './composition.ts'
import { echapper, jsonPourHtml } from './html.ts'
import { ENTREE, type SectionPubliee } from './section.ts'
import type { Composition } from './composition.ts'
import type { Shell } from './shell.ts'

export interface Page {
  readonly shell: Shell
  readonly composition: Composition
  readonly carte: string
  /** La section de la page demandée : son entrée est chargée en même temps que le portail. */
  readonly section: SectionPubliee | null
}

/**
 * La page du portail, prête à servir. La carte d’import vient avant tout script et tout préchargement : après, le
 * navigateur ne l’appliquerait plus.
 */
export function rendrePage({ shell, composition, carte, section }: Page): string {
  const precharges = [...shell.prechargement, ...(section ? [cheminDeSection(section, ENTREE)] : [])]
  const avant = [
    `<script type="importmap">${carte}</script>`,
    ...precharges.map((href) => `<link rel="modulepreload" href="${echapper(href)}">`),
  ].join('')
  const apres = `<script type="application/json" id="composition">${jsonPourHtml(composition)}</script>`
  const premiere = shell.html.search(/<!--composition-->|<script|<link[^>]+modulepreload/)
  const fin = shell.html.indexOf('</head>')
  const debut = premiere === -1 || premiere > fin ? fin : premiere
  return shell.html.slice(0, debut) + avant + shell.html.slice(debut, fin) + apres + shell.html.slice(fin)
}
