import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { HorizonBadge, type HorizonBadgeProps } from './index.ts'

const meta = {
  title: 'Compositions/HorizonBadge',
  component: HorizonBadge,
  parameters: usage({
    pour: 'un horizon seul : celui du texte (marque creuse) ou celui qu’une instance a décidé (marque pleine).',
    plutot: 'pour les deux ensemble : `HorizonPair`.',
  }),
  args: { origine: 'legal', horizon: 2024 },
  argTypes: {
    origine: {
      control: 'select',
      options: options<HorizonBadgeProps['origine']>({ legal: true, revise: true }),
    },
  },
} satisfies Meta<typeof HorizonBadge>

export default meta
type Histoire = StoryObj<typeof meta>

export const Legal: Histoire = {}

export const Revise: Histoire = { args: { origine: 'revise', horizon: 2026 } }

export const TelQuImprime: Histoire = { args: { horizon: 'version' } }

export const Court: Histoire = { args: { court: true } }

export const Sombre: Histoire = { ...Revise, globals: { theme: 'dark' }, tags: ['!test'] }
