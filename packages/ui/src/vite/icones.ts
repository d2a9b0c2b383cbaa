import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'

const DSFR = join(dirname(createRequire(import.meta.url).resolve('@codegouvfr/react-dsfr/fr')), '..', 'dsfr')
const ICONES = join(DSFR, 'utility', 'icons')
const ADRESSE = 'virtual:sssi-icones.css'
// Une adresse absolue en .css, sans octet nul : Vite ne traite comme feuille de style que ce qui y ressemble.
const RESOLUE = '/@sssi-icones.css'
const SOURCE = /(?<!\.test|\.stories)\.(?:ts|tsx|html)$/
const SOURCE_OU_HISTOIRE = /(?<!\.test)\.(?:ts|tsx|html|mdx)$/
const NOM = /(?<![\w-])(?:fr-icon|ri)-[a-z0-9][a-z0-9-]*/g

/** Icônes que react-dsfr pose de lui-même : elles n’apparaissent dans aucune de nos sources. */
const POSEES_PAR_REACT_DSFR = [
  'fr-icon-arrow-right-line',
  'fr-icon-question-line',
  'fr-icon-theme-fill',
  'fr-icon-translate-2',
]

interface IconeDsfr {
  prefix: string
  iconId: string
  svgRelativePath?: string
  rawSvgCode?: string
}

function catalogue(): Map<string, () => string> {
  const icones = JSON.parse(readFileSync(join(ICONES, 'icons.json'), 'utf8')) as IconeDsfr[]
  return new Map(
    icones.map(({ prefix, iconId, svgRelativePath, rawSvgCode = '' }) => [
      prefix + iconId,
      () => (svgRelativePath ? readFileSync(join(ICONES, svgRelativePath), 'utf8') : rawSvgCode),
    ]),
  )
}

function fichiersSources(dossier: string, retenu: RegExp): string[] {
  return readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && retenu.test(entree.name))
    .map((entree) => join(entree.parentPath, entree.name))
    .filter((chemin) => !chemin.includes('node_modules'))
}

function enDonnees(svg: string): string {
  const compact = svg.replaceAll(/\s+/g, ' ').trim().replaceAll('"', "'")
  return `data:image/svg+xml,${compact.replaceAll(/[%#<>{}]/g, (signe) => encodeURIComponent(signe))}`
}

/** Règles communes aux icônes Remix, que le socle du DSFR n’a pas. */
function reglesDeRemix(): string {
  const css = readFileSync(join(ICONES, 'dsfr_remixicon.css'), 'utf8')
  return css.replaceAll(/url\("([^"]+)"\)/g, (_, chemin: string) => {
    return `url("${enDonnees(readFileSync(join(ICONES, chemin), 'utf8'))}")`
  })
}

export interface OptionsDesIcones {
  /** Dossiers de sources à parcourir, en chemins absolus. */
  dossiers: readonly string[]
  /** Parcourt aussi les histoires (Storybook) ; sinon, seulement ce qui part en production. */
  histoires?: boolean
}

/** Noms d’icônes cités dans les sources, avec le fichier qui cite chacun en premier. */
export function iconesCitees({ dossiers, histoires = false }: OptionsDesIcones): Map<string, string> {
  const citees = new Map(POSEES_PAR_REACT_DSFR.map((nom) => [nom, 'react-dsfr']))
  const retenu = histoires ? SOURCE_OU_HISTOIRE : SOURCE
  for (const fichier of dossiers.flatMap((dossier) => fichiersSources(dossier, retenu))) {
    for (const [nom] of readFileSync(fichier, 'utf8').matchAll(NOM)) {
      if (!citees.has(nom)) citees.set(nom, relative(process.cwd(), fichier))
    }
  }
  return citees
}

/**
 * Feuille des seules icônes citées, en adresses `data:` (aucune requête).
 * Une icône inconnue est une erreur : à l’écran, elle serait un carré plein.
 * @param citees nom de l’icône → fichier qui la cite
 */
export function feuilleDesIcones(citees: ReadonlyMap<string, string>): string {
  const connues = catalogue()
  const regles = [...citees].sort().map(([nom, fichier]) => {
    const lire = connues.get(nom)
    if (!lire) throw new Error(`Icône inconnue du DSFR : « ${nom} », citée dans ${fichier}.`)
    // Une variable : l’adresse est écrite une fois pour les deux formes de la propriété.
    const forme = `--i:url("${enDonnees(lire())}");-webkit-mask-image:var(--i);mask-image:var(--i)`
    return `.${nom}::before,.${nom}::after{${forme}}`
  })
  if ([...citees.keys()].some((nom) => nom.startsWith('ri-'))) regles.unshift(reglesDeRemix())
  return `@layer dsfr.icons{${regles.join('\n')}}`
}

/** Sert `virtual:sssi-icones.css` : les icônes `fr-icon-*` et `ri-*` citées dans les sources, et elles seules. */
export function icones(options: OptionsDesIcones): Plugin {
  return {
    name: 'sssi:icones',
    resolveId: (adresse) => (adresse === ADRESSE ? RESOLUE : null),
    load: (adresse) => (adresse === RESOLUE ? feuilleDesIcones(iconesCitees(options)) : null),
    configureServer(serveur) {
      serveur.watcher.add([...options.dossiers])
      serveur.watcher.on('change', (fichier) => {
        const feuille = serveur.moduleGraph.getModuleById(RESOLUE)
        if (feuille && SOURCE_OU_HISTOIRE.test(fichier)) void serveur.reloadModule(feuille)
      })
    },
  }
}
