import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Tabs } from './index.ts'

const meta = {
  title: 'DSFR/Tabs',
  component: Tabs,
  parameters: usage({
    pour: 'séparer des contenus de même rang, que l’on ne compare pas.',
    plutot: 'quand chaque onglet a son adresse : `TabsNav`.',
  }),
  args: {
    label: 'Fiche de l’action',
    tabs: [
      { label: 'Fiche', content: <p>Les huit rubriques.</p>, isDefault: true },
      { label: 'Feuille de route', content: <p>Les jalons par acteur.</p> },
    ],
  },
} satisfies Meta<typeof Tabs>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
