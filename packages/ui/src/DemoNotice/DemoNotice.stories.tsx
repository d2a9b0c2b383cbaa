import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { DemoNotice } from './index.ts'

const meta = {
  title: 'Compositions/DemoNotice',
  component: DemoNotice,
  parameters: usage({
    pour: 'sur chaque page, tant que la base contient des données de démonstration.',
    plutot: 'un message propre à une page relève de `Alert`.',
  }),
  args: {},
} satisfies Meta<typeof DemoNotice>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Sombre: Histoire = { globals: { theme: 'dark' } }
