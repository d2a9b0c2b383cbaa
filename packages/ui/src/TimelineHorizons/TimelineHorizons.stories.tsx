import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { TimelineHorizons, type HorizonsDAction } from './index.ts'

const actions: HorizonsDAction[] = [
  {
    cle: 'A1-001',
    libelle: 'A1-001 — Enrichir la connaissance des données de la sécurité sociale',
    href: '/pilotage/actions/A1-001',
    legal: { imprime: '2024', annee: 2024 },
    revise: { annee: 2026, decision: 'D-2026-04' },
  },
  {
    cle: 'A1-008',
    libelle: 'A1-008 — Publier les versions successives du dictionnaire des données',
    href: '/pilotage/actions/A1-008',
    legal: { imprime: 'version', annee: null },
    revise: null,
  },
  {
    cle: 'A2-005',
    libelle: 'A2-005 — Développer la relation de service',
    href: '/pilotage/actions/A2-005',
    legal: { imprime: '2023', annee: 2023 },
    revise: null,
    depasse: true,
  },
  {
    cle: 'A3-008',
    libelle: 'A3-008 — Mettre en commun les offres d’hébergement',
    href: '/pilotage/actions/A3-008',
    legal: { imprime: '2023-2027', annee: 2027 },
    revise: null,
  },
  {
    cle: 'A5-022',
    libelle: 'A5-022 — Créer un CERT de la Sphère sécurité sociale',
    href: '/pilotage/actions/A5-022',
    legal: { imprime: '2022', annee: 2022 },
    revise: { annee: 2025, decision: 'D-2024-11' },
    depasse: true,
  },
]

const meta = {
  title: 'Graphiques/TimelineHorizons',
  component: TimelineHorizons,
  parameters: usage({
    pour: 'situer les horizons légaux et révisés des actions filtrées ; la phrase de chaque ligne se lit sans la frise.',
    plutot: 'pour une seule action : `HorizonPair`. Pour les jalons d’une action : `TimelineJalons`.',
  }),
  args: { libelle: 'Horizons des actions', actions, debut: 2022, fin: 2029, aujourdhui: 2026.2 },
} satisfies Meta<typeof TimelineHorizons>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const CentActions: Histoire = {
  args: {
    actions: Array.from({ length: 20 }, (_, rang) =>
      actions.map((action) => ({ ...action, cle: `${action.cle}-${rang}` })),
    ).flat(),
  },
}

export const Etroit: Histoire = { globals: { viewport: { value: 'mobile1' } } }
