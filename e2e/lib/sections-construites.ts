import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const applications = fileURLToPath(new URL('../../apps', import.meta.url))

export interface SectionConstruite {
  readonly id: string
  readonly titre: string
  readonly prefixe: string
  /** Son accueil : ce que le titre de la page dit, même quand la section ne vient pas. */
  readonly accueil: string
  /** Les adresses de ses pages, hormis celles dont un segment varie. */
  readonly adresses: readonly string[]
  /** Les adresses de ses fichiers, par ce qu’ils sont. */
  readonly entree: RegExp
  readonly morceaux: RegExp
  readonly feuilles: RegExp
  readonly aDesFeuilles: boolean
}

interface Manifeste {
  readonly id: string
  readonly titre: string
  readonly prefixe: string
  readonly pages: Readonly<Record<string, { readonly chemin: string; readonly libelle: string }>>
}

const lire = <T>(dist: string, fichier: string): T =>
  JSON.parse(readFileSync(join(dist, fichier), 'utf8')) as T

const adresses = (id: string, chemins: readonly string[]) =>
  new RegExp(`/sections/${id}/[^/]+/(?:${chemins.join('|').replaceAll('.', String.raw`\.`)})$`)

function lireSection(dist: string): SectionConstruite {
  const { id, titre, prefixe, pages } = lire<Manifeste>(dist, 'section.json')
  const { entree: ouverture } = lire<{ entree: readonly string[] }>(dist, 'prechargement.json')
  const fichiers = globSync('assets/*.{js,css}', { cwd: dist })
  // Ceux que l’ouverture de la section ne demande pas : ils ne viennent qu’avec une page ou une tuile.
  const morceaux = fichiers.filter((fichier) => fichier.endsWith('.js') && !ouverture.includes(fichier))
  const feuilles = fichiers.filter((fichier) => fichier.endsWith('.css'))
  return {
    id,
    titre,
    prefixe,
    accueil: Object.values(pages).find(({ chemin }) => chemin === '')?.libelle ?? titre,
    adresses: Object.values(pages)
      .filter(({ chemin }) => !chemin.includes(':'))
      .map(({ chemin }) => (chemin === '' ? prefixe : `${prefixe}/${chemin}`)),
    entree: adresses(id, ['remoteEntry.js']),
    morceaux: adresses(id, morceaux),
    feuilles: adresses(id, feuilles),
    aDesFeuilles: feuilles.length > 0,
  }
}

/** Cinq équipes, cinq sections : une construction manquante ne doit pas faire un test de moins. */
const SECTIONS_ATTENDUES = 5

function lireSections(): readonly SectionConstruite[] {
  const construites = readdirSync(applications)
    .map((nom) => join(applications, nom, 'dist'))
    .filter((dist) => existsSync(join(dist, 'section.json')))
    .map(lireSection)
  if (construites.length < SECTIONS_ATTENDUES)
    throw new Error(
      `Ce dépôt construit ${construites.length} section(s) au lieu de ${SECTIONS_ATTENDUES} : lancez « turbo run build ».`,
    )
  return construites
}

/** Les sections que ce dépôt construit, sans en nommer aucune. */
export const sections = lireSections()
