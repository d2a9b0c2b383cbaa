import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Table } from './index.ts'

const meta = {
  title: 'DSFR/Table',
  component: Table,
  parameters: usage({
    pour: 'un petit tableau de lecture, sans tri.',
    plutot: 'pour une liste que l’on trie et que l’on ouvre : `DataTable`.',
  }),
  args: {
    caption: 'Instances de pilotage',
    headers: ['Instance', 'Rythme'],
    data: [
      ['Costrat', 'Une fois par an au moins'],
      ['Copil', 'Deux fois par an au moins'],
    ],
  },
} satisfies Meta<typeof Table>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
