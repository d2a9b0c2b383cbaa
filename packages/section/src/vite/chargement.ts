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

/** Les règles d’une seule section (`@sssi/domain/cyber`), et les schémas : ses pages s’en servent, pas ce qu’elle montre ailleurs. */
const REGLES_DES_PAGES = /\/packages\/domain\/src\/(?:cyber\/|.*\.schema\.ts$)/

/** Du code sans composant : phrases, liens, manifeste. */
const SANS_COMPOSANT = /\/(?:apps|packages)\/[\w-]+\/src\/.*(?<!\/section)\.ts$/

/** Les feuilles d’une section : quelques kilo-octets en tout, mieux en une requête qu’en une par page. */
const FEUILLE = /\/(?:apps|packages)\/[\w-]+\/src\/.*\.css$|@sssi-icones-de-section\.css/

/** Les petits blocs que toutes les pages d’une section partagent : ils arrivent avec les listes, dont elles se servent toutes. */
const BLOCS_COMMUNS = [
  '/apps/[\\w-]+/src/page/',
  '/apps/[\\w-]+/src/commun/[\\w-]+\\.tsx$',
  '/packages/page/src/panne\\.',
  '/suivi-de-theme/src/blocs/(?:attente|en-tete|paragraphe|texte)\\.',
]

/** Les états d’une section, en badges : toutes ses pages en montrent. */
const BADGES = /\/apps\/[\w-]+\/src\/.*\/badges\.tsx$/

/** Les champs et les gestes des formulaires : ceux de la section, et ceux que plusieurs embarquent. */
const SAISIES_COMMUNES = ['/apps/[\\w-]+/src/commun/[\\w-]+/.*\\.tsx$', '/packages/page/src/champs\\.']

/** Ce que le portail charge d’une section sans ouvrir ses pages : son entrée, et ce qu’elle contribue aux siennes. */
const HORS_DES_PAGES = /\/apps\/[\w-]+\/src\/(?:section\.ts|contributions\/[\w-]+\.tsx)$/

interface Contexte {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly importers: readonly string[] } | null
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
 * Vrai de ce qu’une tuile, un panneau ou l’entrée importe. Le reste attend qu’une page de la section s’ouvre : un agent qui lit
 * son tableau de bord ne charge pas les règles de toute la section.
 */
function sertHorsDesPages(id: string, contexte: Contexte, vus = new Set<string>()): boolean {
  if (HORS_DES_PAGES.test(id)) return true
  vus.add(id)
  const importeurs = contexte.getModuleInfo(id)?.importers ?? []
  return importeurs.some((autre) => !vus.has(autre) && sertHorsDesPages(autre, contexte, vus))
}

/** Le fichier commun d’un module sans composant, ou d’une feuille. */
function fichierCommun(id: string, contexte: Contexte): string | null {
  if (FEUILLE.test(id)) return 'commun'
  if (!seSuffit(id, contexte)) return null
  if (REGLES_DES_PAGES.test(id)) return 'pages'
  return DOMAINE.test(id) || sertHorsDesPages(id, contexte) ? 'commun' : 'pages'
}

/** Les blocs d’une section rangés avec la famille dont ils se servent. */
const blocs: Readonly<Record<string, readonly string[]>> = {
  listes: BLOCS_COMMUNS,
  formulaires: SAISIES_COMMUNES,
}

/**
 * Les regroupements de la construction d’une section : chaque fichier de moins est une attente de moins à son ouverture. Les
 * composants restent avec leur page, sans quoi ouvrir une tuile chargerait toute la section.
 */
export const regroupements = [
  { name: fichierCommun, includeDependenciesRecursively: false },
  { name: 'badges', test: BADGES, includeDependenciesRecursively: false },
  ...Object.keys(familles)
    .filter((famille) => famille !== 'cadre')
    .map((famille) => ({
      name: `acces-${famille}`,
      test: new RegExp([accesAUi(famille), ...(blocs[famille] ?? [])].join('|')),
      includeDependenciesRecursively: false,
    })),
]
