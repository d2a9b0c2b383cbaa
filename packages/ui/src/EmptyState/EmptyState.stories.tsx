import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Button } from '../Button/index.ts'
import { EmptyState } from './index.ts'

const meta = {
  title: 'Compositions/EmptyState',
  component: EmptyState,
  parameters: usage({
    pour: 'quand une liste n’a rien à montrer : dire pourquoi, et le geste qui en sort.',
    plutot: 'quand le contenu n’a pas pu être lu : `ErrorState`.',
  }),
  args: {
    titre: 'Aucune action ne correspond à ces filtres',
    description:
      'Aucune des 103 actions n’est à la fois réalisée et menée par la MSA. Retirez un filtre pour élargir.',
    action: <Button priority="secondary">Effacer les filtres</Button>,
  },
} satisfies Meta<typeof EmptyState>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const TitreSeul: Histoire = { render: ({ titre }) => <EmptyState titre={titre} /> }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
