import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { SegmentedControl } from './index.ts'

const meta = {
  title: 'DSFR/SegmentedControl',
  component: SegmentedControl,
  parameters: usage({
    pour: 'changer la vue d’un même contenu : tableau, calendrier, chefs de file.',
    plutot: 'pour aller à une autre page : `TabsNav`.',
  }),
  args: {
    legend: 'Affichage',
    segments: [
      { label: 'Tableau', nativeInputProps: { defaultChecked: true } },
      { label: 'Calendrier' },
      { label: 'Chefs de file' },
    ],
  },
} satisfies Meta<typeof SegmentedControl>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Petit: Histoire = { args: { small: true } }
