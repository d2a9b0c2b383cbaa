import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { SearchBar } from './index.ts'

const meta = {
  title: 'DSFR/SearchBar',
  component: SearchBar,
  parameters: usage({
    pour: 'chercher dans la page ou la section.',
    plutot: 'la recherche du portail, dans l’en-tête, est `CommandSearch`.',
  }),
  args: { label: 'Rechercher une action' },
} satisfies Meta<typeof SearchBar>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Grande: Histoire = { args: { big: true } }
