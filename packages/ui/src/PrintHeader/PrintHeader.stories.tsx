import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { PrintHeader } from './index.ts'

const meta = {
  title: 'Compositions/PrintHeader',
  component: PrintHeader,
  parameters: usage({
    pour: 'en tête des pages que l’on imprime : la liste et la fiche. Visible à l’impression seulement (aperçu avant impression).',
    plutot: 'à l’écran : `PageTitle` et la phrase du filtre suffisent.',
  }),
  args: {
    titre: 'Plan d’action',
    date: '12 mars 2026',
    filtre: '37 actions sur 103, filtrées par chef de file : CNAM',
  },
} satisfies Meta<typeof PrintHeader>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
