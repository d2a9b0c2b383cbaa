import { parseAst, type Plugin, type Rollup } from 'vite'
import { estUnNoeud, parcourir, type Noeud } from './arbre.ts'
import { ENTREE } from './federation.ts'

/** Le fichier de code d’une section, où chaque page dit le module qui la porte. */
const SECTION = /\/src\/section\.ts$/

const nomDe = (cle: unknown): string => (estUnNoeud(cle) ? String(cle['name'] ?? cle['value'] ?? '') : '')

const premier = (noeud: Noeud, type: string): Noeud | undefined =>
  parcourir(noeud).find((un) => un.type === type)

/** Le module de chaque page, tel que l’écrit l’objet `pages` donné à `defineSection`. */
export function modulesDesPages(code: string): ReadonlyMap<string, string> {
  const modules = new Map<string, string>()
  const programme: unknown = parseAst(code, { lang: 'ts' })
  if (!estUnNoeud(programme)) return modules
  const pages = parcourir(programme).find((un) => un.type === 'Property' && nomDe(un['key']) === 'pages')
  for (const page of estUnNoeud(pages?.['value']) ? [pages['value']['properties']].flat() : []) {
    if (!estUnNoeud(page)) continue
    const source = premier(page, 'ImportExpression')?.['source']
    if (estUnNoeud(source) && typeof source['value'] === 'string')
      modules.set(nomDe(page['key']), source['value'])
  }
  return modules
}

/** Ces morceaux et tout ce qu’ils importent, sans ce qui est déjà connu. */
function avecImports(
  lot: Rollup.OutputBundle,
  depart: readonly string[],
  connus: readonly string[] = [],
): string[] {
  const vus = new Set(connus)
  const suite = [...depart]
  for (let fichier = suite.shift(); fichier !== undefined; fichier = suite.shift()) {
    const sortie = lot[fichier]
    if (vus.has(fichier) || sortie?.type !== 'chunk') continue
    vus.add(fichier)
    suite.push(...sortie.imports)
  }
  return [...vus].slice(connus.length)
}

const morceaux = (lot: Rollup.OutputBundle) =>
  Object.values(lot).filter((sortie): sortie is Rollup.OutputChunk => sortie.type === 'chunk')

/** Ce que la fédération demande avant que la section ne montre quoi que ce soit. */
const estDEntree = (morceau: Rollup.OutputChunk) =>
  morceau.fileName === ENTREE || SECTION.test(morceau.facadeModuleId ?? '')

/**
 * Émet `prechargement.json` : les scripts que le serveur annonce dans la page, ceux de la section puis ceux de la page
 * demandée, pour qu’ils arrivent avec ceux du portail au lieu d’être découverts l’un après l’autre.
 */
export function emettrePrechargement(): Plugin {
  const pages = new Map<string, string>()
  return {
    name: 'sssi:prechargement',
    apply: 'build',
    transform: {
      order: 'pre',
      filter: { id: SECTION },
      async handler(code, id) {
        for (const [nom, source] of modulesDesPages(code)) {
          const module = await this.resolve(source, id)
          if (module) pages.set(nom, module.id)
        }
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, lot) {
        const entree = avecImports(
          lot,
          morceaux(lot)
            .filter(estDEntree)
            .map(({ fileName }) => fileName),
        )
        const dePage = (module: string) =>
          avecImports(
            lot,
            morceaux(lot)
              .filter(({ facadeModuleId }) => facadeModuleId === module)
              .map(({ fileName }) => fileName),
            entree,
          )
        const desPages = Object.fromEntries([...pages].map(([nom, module]) => [nom, dePage(module)]))
        this.emitFile({
          type: 'asset',
          fileName: 'prechargement.json',
          source: JSON.stringify({ entree, pages: desPages }),
        })
      },
    },
  }
}
