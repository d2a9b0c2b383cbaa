import { familles, parmi } from '@sssi/section/vite'

/** Le fichier du cadre, chargé d’emblée ; les autres familles attendent la page qui s’en sert. */
export const GROUPE_DU_CADRE = 'cadre'

/** Ce dont tous les composants de react-dsfr se servent, et le socle de ses feuilles : avec le cadre. */
const socle = [
  `/react-dsfr/${parmi(['fr', 'i18n', 'link', 'spa', 'tools', 'zz_internal'])}[/.]`,
  '/react-dsfr/assets/search-bar\\.css',
  '/node_modules/tsafe/',
  '/dsfr/artwork/',
  '/react-dsfr/mui/',
  '/ui/src/styles/[^/]+\\.css',
  '@sssi-icones\\.css',
  '/apps/portal/src/[^?]*\\.css',
]

/** Ce que le portail lui-même exécute avant la première page, et les mots du domaine que presque toutes emploient. */
const portail =
  /\/apps\/portal\/src\/(?:api|composition|host|sections)\/|\/apps\/portal\/src\/frame\/(?!display-dialog\.)|\/apps\/portal\/src\/session\/(?!sign-in-needed|rights-needed)|\/apps\/portal\/src\/search\/(?!search-page)|\/apps\/portal\/src\/router\/portal-paths|\/packages\/domain\/src\/(?:droits|organisme|francais|temps)\//

/** Le texte des 103 actions, que seules les pages publiques et l’administration chargent. */
const plan = /\/packages\/domain\/src\/(?:plan\/plan\.|glossaire\/)/

/** Le moteur de la fédération, que le portail fournit aussi aux sections, et la liste de ce qu’il leur offre. */
const federation = /\/node_modules\/@module-federation\/|virtual:sssi-partage/

/** React, et l’assistant d’import de Vite, que tout attend. */
const react = /\/node_modules\/(?:react|react-dom|scheduler)\/|vite\/preload-helper/

const bibliotheques =
  /\/node_modules\/(?:react-router|@tanstack\/[^/]+|@trpc\/[^/]+)\/|\/packages\/section\/src\/(?!testing|vite)/

function forme(nom: string, { composants, feuilles }: (typeof familles)[string]): RegExp {
  const noms = parmi(composants)
  return new RegExp(
    [
      `/ui/src/${noms}/`,
      `/react-dsfr/(?:shared/)?${noms}[/.]`,
      ...(feuilles.length > 0 ? [`/styles/dsfr/${parmi(feuilles)}\\.css`] : []),
      ...(nom === GROUPE_DU_CADRE ? [...socle, portail.source] : []),
    ].join('|'),
  )
}

/**
 * Les regroupements de la construction. La fédération rend chaque composant chargeable à part ; sans eux, une page en
 * demanderait une centaine de fichiers. `includeDependenciesRecursively` reste faux : les modules que la fédération partage
 * (React) doivent garder leur propre fichier.
 */
export const regroupements = [
  { name: 'federation', test: federation },
  { name: 'react', test: react },
  { name: 'bibliotheques', test: bibliotheques },
  ...Object.entries(familles).map(([name, famille]) => ({ name, test: forme(name, famille) })),
  { name: 'plan', test: plan },
].map((groupe) => ({ ...groupe, includeDependenciesRecursively: false }))
