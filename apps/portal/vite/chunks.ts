interface Famille {
  /** Composants de `ui` et de react-dsfr. */
  readonly composants: readonly string[]
  /** Feuilles du DSFR qu’ils importent, chacune rangée avec la première famille qui s’en sert. */
  readonly feuilles: readonly string[]
}

/** Le fichier du cadre, chargé d’emblée ; les autres familles attendent la page qui s’en sert. */
export const GROUPE_DU_CADRE = 'cadre'

/** Ce qui sert ensemble arrive ensemble : une requête par famille plutôt que deux ou trois par composant. */
const familles: Record<string, Famille> = {
  [GROUPE_DU_CADRE]: {
    composants: [
      'Alert',
      'Breadcrumb',
      'Button',
      'ButtonsGroup',
      'CommandSearch',
      'DemoNotice',
      'Display',
      'ErrorState',
      'Footer',
      'Header',
      'IdentiteOrganisme',
      'Lien',
      'LiveRegion',
      'MainNavigation',
      'Modal',
      'Notice',
      'OfflineNotice',
      'PageTitle',
      'SearchBar',
      'SectionBanner',
      'Skeleton',
      'SkipLinks',
      'Toasts',
      'start',
      'useIsDark',
    ],
    feuilles: [
      'alert',
      'breadcrumb',
      'button',
      'footer',
      'form',
      'header',
      'input',
      'link',
      'logo',
      'modal',
      'navigation',
      'notice',
      'radio',
      'search',
      'skiplink',
    ],
  },
  listes: {
    composants: [
      'Abbr',
      'AlerteListe',
      'Badge',
      'Chips',
      'DataTable',
      'DescriptionList',
      'Download',
      'DownloadLinks',
      'Details',
      'EmptyState',
      'EtatBadge',
      'FilterBar',
      'FraicheurBadge',
      'HorizonBadge',
      'HorizonPair',
      'KeyFigure',
      'ListeSuivie',
      'MeteoBadge',
      'Pagination',
      'Passage',
      'PrintHeader',
      'Progress',
      'StatutBadge',
      'Table',
      'TabsNav',
      'Tag',
      'TagsGroup',
      'Tile',
    ],
    feuilles: ['badge', 'download', 'pagination', 'table', 'tag', 'tile'],
  },
  formulaires: {
    composants: [
      'Checkbox',
      'Diff',
      'EditableBlock',
      'ErrorSummary',
      'Fieldset',
      'Input',
      'RadioButtons',
      'SaveBar',
      'SegmentedControl',
      'Select',
      'SelectNext',
      'Stepper',
      'ToggleSwitch',
      'ToggleSwitchGroup',
    ],
    feuilles: ['checkbox', 'segmented', 'select', 'stepper', 'toggle'],
  },
  graphiques: {
    composants: ['BarList', 'LineChart', 'Matrix', 'TimelineHorizons', 'TimelineJalons'],
    feuilles: [],
  },
}

const parmi = (noms: readonly string[]) => `(?:${noms.join('|')})`

/** Ce dont tous les composants de react-dsfr se servent, et le socle de ses feuilles : avec le cadre. */
const socle = [
  `/react-dsfr/${parmi(['fr', 'i18n', 'link', 'spa', 'tools', 'zz_internal'])}[/.]`,
  '/react-dsfr/assets/search-bar\\.css',
  '/node_modules/tsafe/',
  '/react-dsfr/[^/]*useIsGov',
  '/ui/src/styles/[^/]+\\.css',
  '@sssi-icones\\.css',
]

/** Ce que le portail lui-même exécute avant la première page, et les mots du domaine que presque toutes emploient. */
const portail =
  /\/apps\/portal\/src\/(?:api|composition|host|sections)\/|\/apps\/portal\/src\/frame\/(?!display-dialog\.)|\/apps\/portal\/src\/session\/(?!sign-in-needed|rights-needed)|\/apps\/portal\/src\/search\/(?!search-page)|\/apps\/portal\/src\/router\/portal-paths|\/packages\/domain\/src\/(?:droits|organisme|francais|temps)\//

/** Le texte des 103 actions, que seules les pages publiques et l’administration chargent. */
const plan = /\/packages\/domain\/src\/(?:plan\/plan\.|glossaire\/)/

/** React, et les modules par lesquels la fédération l’offre aux sections. */
const react = /\/node_modules\/(?:react|react-dom|scheduler)\/|__prebuild__.*react|react.*__prebuild__/

const bibliotheques =
  /\/node_modules\/(?:react-router|@tanstack\/[^/]+|@trpc\/[^/]+)\/|\/packages\/section\/src\/(?!testing|vite)/

function forme(nom: string, { composants, feuilles }: Famille): RegExp {
  const noms = parmi(composants)
  return new RegExp(
    [
      `/ui/src/${noms}/`,
      `/react-dsfr/(?:shared/)?${noms}[/.]`,
      ...(feuilles.length > 0 ? [`/styles/dsfr/${parmi(feuilles)}\\.css`] : []),
      ...(nom === GROUPE_DU_CADRE ? socle : []),
    ].join('|'),
  )
}

/**
 * Les regroupements de la construction. La fédération rend chaque composant chargeable à part ; sans eux, une page en
 * demanderait une centaine de fichiers. `includeDependenciesRecursively` reste faux : les modules que la fédération partage
 * (React) doivent garder leur propre fichier.
 */
export const regroupements = [
  { name: 'react', test: react, includeDependenciesRecursively: false },
  { name: 'bibliotheques', test: bibliotheques, includeDependenciesRecursively: false },
  { name: 'portail', test: portail, includeDependenciesRecursively: false },
  { name: 'plan', test: plan, includeDependenciesRecursively: false },
  ...Object.entries(familles).map(([name, famille]) => ({
    name,
    test: forme(name, famille),
    includeDependenciesRecursively: false,
  })),
]
