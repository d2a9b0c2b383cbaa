import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseAst, transformWithOxc, type Plugin, type Rollup } from 'vite'
import { estUnNoeud, parcourir, type Noeud } from './arbre.ts'
import { ASSISTANT } from './feuilles.ts'
import { cleDuPartage, estPartage, moduleDuPartage } from './shared.ts'

/** Le nom, fixé par la composition, du fichier par lequel le portail prend une section. */
export const ENTREE = 'remoteEntry.js'

const CONTENEUR = 'virtual:sssi-conteneur'
const PARTAGES = '\0sssi:partages'

/**
 * L’entrée d’une section : le conteneur de la fédération de modules. Il n’embarque ni moteur ni bibliothèque, et n’exécute
 * rien de la section avant que le portail ne le demande.
 */
const conteneur = (code: string) => `
export { init } from ${JSON.stringify(PARTAGES)}
export async function get(nom) {
  if (nom !== './section') throw new Error('Cette section n’expose pas ' + nom + '.')
  const section = await import(${JSON.stringify(code)})
  return () => section
}`

/**
 * Un partage, du côté de la section : le module que le portail a donné, lu quand le premier module qui l’importe s’exécute.
 * C’est du CommonJS pour que ses exports n’aient pas à être connus à la construction.
 */
const acces = (cle: string) =>
  `module.exports = require(${JSON.stringify(PARTAGES)}).recu(${JSON.stringify(cle)})`

/** Le fichier que nomme un import dynamique, tel que la construction l’a écrit. */
function cibleDe(noeud: Noeud, depuis: string): string {
  const source = noeud['source']
  return estUnNoeud(source) && typeof source['value'] === 'string'
    ? posix.join(posix.dirname(depuis), source['value'])
    : ''
}

/** La place que Vite garde, dans l’appel dont il entoure un import dynamique, aux fichiers de ce morceau. */
const PLACE = '__VITE_PRELOAD__'

/** L’appel par lequel Vite fait charger un morceau avec ses fichiers. */
const estUnChargement = ({ type, arguments: donnes }: Noeud): boolean =>
  type === 'CallExpression' &&
  Array.isArray(donnes) &&
  donnes.some((donne: unknown) => estUnNoeud(donne) && donne['name'] === PLACE)

type Morceaux = Readonly<Record<string, Rollup.RenderedChunk>>

/**
 * La fédération de modules, du côté d’une section. Chaque import dynamique reçoit la liste de ce que son code, et tout ce
 * qu’il entraîne, prend au portail : il ne s’exécute qu’une fois cela reçu.
 *
 * @param code le module de la section, que le portail reçoit de `get`
 */
export function federation(code: string): Plugin {
  /** Ce que les modules de ces morceaux importent du portail. */
  function clesDe(morceaux: Morceaux, depart: string, contexte: Rollup.PluginContext): string[] {
    const cles = new Set<string>()
    const vus = new Set<string>()
    const suite = [depart]
    for (let fichier = suite.shift(); fichier !== undefined; fichier = suite.shift()) {
      const morceau = morceaux[fichier]
      if (vus.has(fichier) || !morceau) continue
      vus.add(fichier)
      suite.push(...morceau.imports)
      for (const module of Object.keys(morceau.modules))
        for (const importe of contexte.getModuleInfo(module)?.importedIds ?? []) {
          const cle = cleDuPartage(importe)
          if (cle !== null) cles.add(cle)
        }
    }
    return [...cles]
  }

  return {
    name: 'sssi:federation',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        rolldownOptions: {
          input: CONTENEUR,
          preserveEntrySignatures: 'allow-extension',
          output: { entryFileNames: ENTREE },
        },
      },
    }),
    resolveId(source, importateur) {
      if (source === CONTENEUR || source === PARTAGES) return source
      if (source === './partages.ts' && importateur === ASSISTANT) return PARTAGES
      return estPartage(source) && importateur ? moduleDuPartage(source) : null
    },
    async load(id) {
      if (id === CONTENEUR) return conteneur(code)
      if (id === PARTAGES) {
        const source = new URL('partages.ts', import.meta.url)
        return (await transformWithOxc(readFileSync(source, 'utf8'), 'partages.ts')).code
      }
      const cle = cleDuPartage(id)
      return cle === null ? null : { code: acces(cle), moduleSideEffects: false }
    },
    renderChunk(rendu, morceau, _options, { chunks }) {
      if (morceau.dynamicImports.length === 0) return null
      const programme: unknown = parseAst(rendu)
      if (!estUnNoeud(programme)) this.error(`${morceau.fileName} ne se relit pas.`)
      const cible = (noeud: Noeud) => cibleDe(noeud, morceau.fileName)
      const importsDe = (noeud: Noeud) =>
        parcourir(noeud).filter((un) => un.type === 'ImportExpression' && Object.hasOwn(chunks, cible(un)))
      const chargements = parcourir(programme).filter(estUnChargement)
      const entoures = new Set(chargements.flatMap(importsDe))
      if (
        importsDe(programme).some((un) => !entoures.has(un)) ||
        entoures.size < morceau.dynamicImports.length
      )
        this.error(
          `Un import dynamique de ${morceau.name} échappe à l’assistant de Vite : son code s’exécuterait avant ses partages.`,
        )
      return chargements.reduceRight((texte, appel) => {
        const cles = new Set(importsDe(appel).flatMap((un) => clesDe(chunks, cible(un), this)))
        const fin = Number(appel['end']) - 1
        return `${texte.slice(0, fin)}, ${JSON.stringify([...cles].sort())}${texte.slice(fin)}`
      }, rendu)
    },
  }
}
