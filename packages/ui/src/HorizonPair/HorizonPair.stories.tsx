import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { HorizonPair, type EtatDHorizon } from './index.ts'

const etats = options<EtatDHorizon>({
  illisible: true,
  a_venir: true,
  passe_sans_revision: true,
  revise_a_venir: true,
  revise_depasse: true,
  sans_objet: true,
})

const meta = {
  title: 'Compositions/HorizonPair',
  component: HorizonPair,
  parameters: usage({
    pour: 'l’horizon légal d’une action et, s’il existe, l’horizon révisé, avec ce qui appelle une décision.',
    plutot: 'pour situer beaucoup d’actions dans le temps : `TimelineHorizons`.',
  }),
  args: { legal: '2024', revise: 2026, etat: 'revise_a_venir' },
  argTypes: { etat: { control: 'select', options: etats } },
} satisfies Meta<typeof HorizonPair>

export default meta
type Histoire = StoryObj<typeof meta>

export const Revise: Histoire = {}

export const PasseSansRevision: Histoire = { args: { revise: null, etat: 'passe_sans_revision' } }

export const RevisionDepassee: Histoire = { args: { revise: 2025, etat: 'revise_depasse' } }

export const Illisible: Histoire = { args: { legal: 'version', revise: null, etat: 'illisible' } }

export const Periode: Histoire = { args: { legal: '2023-2027', revise: null, etat: 'a_venir' } }

export const Court: Histoire = { args: { court: true } }

export const Sombre: Histoire = { ...RevisionDepassee, globals: { theme: 'dark' }, tags: ['!test'] }
