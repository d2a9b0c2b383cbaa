import { capacitesDuPortail, CONTRAT } from '@sssi/section/manifest'
import { composantsUi } from '@sssi/section/vite'
import type { Plugin } from 'vite'
import { pages } from '../src/router/portal-paths.ts'
import { GROUPE_DU_CADRE } from './chunks.ts'

const LIEN_DE_PRECHARGEMENT = /\s*<link rel="modulepreload"[^>]*href="\/([^"]+)"[^>]*>/g

const LIEN_DE_FEUILLE = /<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g

/** Ce que cette lecture regarde d’un morceau de la construction. */
export interface Morceau {
  readonly type: 'chunk'
  readonly fileName: string
  readonly name: string
  readonly isEntry: boolean
  readonly imports: readonly string[]
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined
}

type Lot = Readonly<Record<string, Morceau | { readonly type: 'asset' }>>

const morceauxDe = (lot: Lot): Morceau[] => Object.values(lot).filter((sortie) => sortie.type === 'chunk')

/** Ce que la page annonce déjà (le portail, la fédération), plus le cadre et ce qui le précède. */
const estChaud = ({ name, isEntry }: Morceau) => isEntry || name === GROUPE_DU_CADRE

/** Des fichiers et tout ce qu’ils importent sans condition, dans l’ordre où on les rencontre. */
function avecImports(lot: Lot, departs: readonly string[]): string[] {
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

const feuillesDuCadre = (lot: Lot): string[] =>
  morceauxDe(lot)
    .filter(({ name }) => name === GROUPE_DU_CADRE)
    .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])

/**
 * L’ordre des couches de style se lit dans la feuille du cadre : une autre annoncée avec elle, parce qu’un fichier du cadre emploie
 * un composant d’une autre famille, le renverserait sur tout le portail.
 */
function sansAutreFeuille(lot: Lot, html: string): void {
  const duCadre = feuillesDuCadre(lot)
  const autres = [...html.matchAll(LIEN_DE_FEUILLE)].filter(
    ([, feuille]) => !duCadre.includes(String(feuille)),
  )
  if (autres.length > 0)
    throw new Error(
      `Le cadre charge d’emblée une autre feuille que la sienne (${autres.map(([, feuille]) => feuille).join(', ')}) : sortez de src/frame ce qui emploie ce composant.`,
    )
}

/** Les feuilles du cadre que la page n’annonce pas encore. */
function feuillesManquantes(lot: Lot, html: string): string {
  return feuillesDuCadre(lot)
    .filter((fichier) => !html.includes(`"/${fichier}"`))
    .map((fichier) => `<link rel="stylesheet" crossorigin href="/${fichier}">`)
    .join('')
}

/**
 * Ce que ce portail offre aux sections. Le serveur y compare ce que chaque version demande avant de l’activer : un composant
 * que le portail n’a pas se construit sans erreur et n’existe pas à l’exécution.
 */
const offre = () => ({
  contrat: CONTRAT,
  capacites: capacitesDuPortail,
  composants: composantsUi().map((cle) => cle.replace('@sssi/ui/', '')),
})

/**
 * La page sans ses liens de préchargement, et la description que lit le serveur : les adresses du portail, ce qu’il offre aux
 * sections, et les scripts à demander dès la page reçue. Le serveur récrit les liens avec l’empreinte de chaque script, sans laquelle le navigateur le
 * téléchargerait deux fois.
 */
export function decrire(lot: Lot, html: string) {
  sansAutreFeuille(lot, html)
  const annonces = [...html.matchAll(LIEN_DE_PRECHARGEMENT)].map(([, fichier]) => String(fichier))
  const chauds = morceauxDe(lot)
    .filter(estChaud)
    .map(({ fileName }) => fileName)
  return {
    html: html
      .replaceAll(LIEN_DE_PRECHARGEMENT, '')
      .replace('</head>', `${feuillesManquantes(lot, html)}</head>`),
    shell: {
      pages: Object.values(pages).map(({ chemin }) => chemin),
      prechargement: avecImports(lot, [...annonces, ...chauds]).map((fichier) => `/${fichier}`),
      ...offre(),
    },
  }
}

/** Écrit `shell.json` à côté de la construction. La fédération écrit ses propres liens dans la page : on passe après elle. */
export function shell(): Plugin {
  return {
    name: 'sssi:shell',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, lot) {
        const page = lot['index.html']
        if (page?.type !== 'asset') this.error('La construction du portail n’a pas produit index.html.')
        const description = decrire(lot, String(page.source))
        page.source = description.html
        this.emitFile({ type: 'asset', fileName: 'shell.json', source: JSON.stringify(description.shell) })
      },
    },
  }
}
