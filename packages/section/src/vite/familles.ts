interface Famille {
  /** Composants de `ui` et de react-dsfr. */
  readonly composants: readonly string[]
  /** Feuilles du DSFR qu’ils importent, chacune rangée avec la première famille qui s’en sert. */
  readonly feuilles: readonly string[]
}

/**
 * Les composants qui servent ensemble. Le portail en fait un fichier par famille, une section un accès par famille : une page
 * en demande quelques-uns au lieu de deux ou trois par composant. Un composant absent d’ici reste seul.
 */
export const familles: Readonly<Record<string, Famille>> = {
  cadre: {
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
      'PreviewNotice',
      'SearchBar',
      'SectionBanner',
      'Skeleton',
      'SkipLinks',
      'Toasts',
      'UpdateNotice',
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
      'Checkbox',
      'Chips',
      'DataTable',
      'DescriptionList',
      'Download',
      'DownloadLinks',
      'Details',
      'EmptyState',
      'EtatBadge',
      'Fieldset',
      'FilterBar',
      'FraicheurBadge',
      'HorizonBadge',
      'HorizonPair',
      'Input',
      'KeyFigure',
      'ListeSuivie',
      'MeteoBadge',
      'Pagination',
      'Passage',
      'PrintHeader',
      'Progress',
      'SegmentedControl',
      'StatutBadge',
      'Table',
      'TabsNav',
      'Tag',
      'TagsGroup',
      'Tile',
      'TuileDeSection',
    ],
    feuilles: ['badge', 'checkbox', 'download', 'pagination', 'segmented', 'table', 'tag', 'tile', 'upload'],
  },
  formulaires: {
    composants: [
      'Diff',
      'EditableBlock',
      'ErrorSummary',
      'RadioButtons',
      'SaveBar',
      'Select',
      'SelectNext',
      'Stepper',
      'ToggleSwitch',
      'ToggleSwitchGroup',
    ],
    feuilles: ['select', 'stepper', 'toggle'],
  },
  graphiques: {
    composants: ['BarList', 'LineChart', 'Matrix', 'TimelineHorizons', 'TimelineJalons'],
    feuilles: [],
  },
}

/** L’un de ces noms, dans une expression. */
export const parmi = (noms: readonly string[]): string => `(?:${noms.join('|')})`
