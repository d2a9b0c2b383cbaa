import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Button } from '../Button/index.ts'
import { EmptyState } from './index.ts'

const meta = {
  title: 'Compositions/EmptyState',
  component: EmptyState,
  parameters: usage({
    pour: 'dire qu’une liste ou un bloc est vide, pourquoi, et comment avancer.',
    plutot: 'une panne n’est pas un vide : `ErrorState`.',
  }),
  args: {
    titre: 'Aucune action ne correspond à ces filtres',
    description: 'Le plan compte 103 actions : retirez un filtre pour élargir.',
  },
} satisfies Meta<typeof EmptyState>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const AvecAction: Histoire = {
  args: { action: <Button priority="secondary">Retirer tous les filtres</Button> },
}

export const SansExplication: Histoire = { render: ({ titre }) => <EmptyState titre={titre} /> }

export const Sombre: Histoire = { globals: { theme: 'dark' } }
