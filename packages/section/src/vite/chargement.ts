import { familles, parmi } from './familles.ts'
import { moduleDuPartage } from './shared.ts'

const echapper = (texte: string) => texte.replaceAll(/[/\\^$*+?.()|[\]{}]/g, '\\$&')

/** Les modules par lesquels une section lit ces partages du portail. */
const accesA = (cles: string) => `^${echapper(moduleDuPartage(''))}(?:${cles})$`

const accesAUi = (famille: string) => accesA(`@sssi/ui/${parmi(familles[famille]?.composants ?? [])}`)

/** L’accès à ce que le portail a chargé avant la section : React, le contrat, le cadre. */
const accesAuCadre = new RegExp([accesA('react.*|@sssi/section'), accesAUi('cadre')].join('|'))

/** Le domaine n’importe que lui-même : c’est sa règle. */
const DOMAINE = /\/packages\/domain\/src\//

/** Du code sans composant : phrases, liens, manifeste. */
const SANS_COMPOSANT = /\/(?:apps|packages)\/[\w-]+\/src\/.*(?<!\/section)\.ts$/

/** Les feuilles d’une section : quelques kilo-octets en tout, mieux en une requête qu’en une par page. */
const FEUILLE = /\/(?:apps|packages)\/[\w-]+\/src\/.*\.css$|@sssi-icones-de-section\.css/

/** Les petits blocs que toutes les pages d’une section partagent : ils arrivent avec les listes, dont elles se servent toutes. */
const BLOCS_COMMUNS = [
  '/apps/[\\w-]+/src/page/',
  '/suivi-de-theme/src/blocs/(?:attente|en-tete|paragraphe|texte)\\.',
]

interface Contexte {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * Vrai d’un module sans composant dont tous les imports le sont aussi. Réunis, ces modules n’importent qu’eux-mêmes : leur
 * fichier n’attend jamais celui d’une page, qui l’attendrait en retour.
 */
function seSuffit(id: string, contexte: Contexte, vus = new Set<string>()): boolean {
  if (vus.has(id) || accesAuCadre.test(id) || DOMAINE.test(id)) return true
  if (!SANS_COMPOSANT.test(id)) return false
  vus.add(id)
  const imports = contexte.getModuleInfo(id)?.importedIds ?? []
  return imports.every((importe) => seSuffit(importe, contexte, vus))
}

/**
 * Les regroupements de la construction d’une section : chaque fichier de moins est une attente de moins à son ouverture. Les
 * composants restent avec leur page, sans quoi ouvrir une tuile chargerait toute la section.
 */
export const regroupements = [
  {
    name: (id: string, contexte: Contexte) => (FEUILLE.test(id) || seSuffit(id, contexte) ? 'commun' : null),
    includeDependenciesRecursively: false,
  },
  ...Object.keys(familles)
    .filter((famille) => famille !== 'cadre')
    .map((famille) => ({
      name: `acces-${famille}`,
      test: new RegExp([accesAUi(famille), ...(famille === 'listes' ? BLOCS_COMMUNS : [])].join('|')),
      includeDependenciesRecursively: false,
    })),
]
