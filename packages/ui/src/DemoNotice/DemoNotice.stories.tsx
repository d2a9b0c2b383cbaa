import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { DemoNotice } from './index.ts'

const meta = {
  title: 'Compositions/DemoNotice',
  component: DemoNotice,
  parameters: {
    // Sans propriété : rien à régler, et le dire vaut mieux qu’un panneau vide.
    controls: { disable: true },
    ...usage({
      pour: 'sur chaque page, quand la base contient des données de démonstration ; posé par l’hôte.',
      plutot: 'pour annoncer une maintenance : `Notice`.',
    }),
  },
} satisfies Meta<typeof DemoNotice>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
