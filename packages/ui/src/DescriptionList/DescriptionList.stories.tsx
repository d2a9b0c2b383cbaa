import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { DescriptionList } from './index.ts'

const meta = {
  title: 'Compositions/DescriptionList',
  component: DescriptionList,
  parameters: usage({
    pour: 'les faits d’un objet : personnes, dates, rattachement.',
    plutot: 'pour comparer plusieurs objets : un tableau.',
  }),
  args: {
    elements: [
      { terme: 'Chef de file', valeur: 'CNAM' },
      { terme: 'Chef de projet', valeur: null },
      { terme: 'Contributeurs', valeur: 'CNAV, ACOSS, MSA' },
      { terme: 'Dernière mise à jour', valeur: '12 mars 2026, par le chef de projet CNAM' },
    ],
  },
} satisfies Meta<typeof DescriptionList>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Empilee: Histoire = { args: { empilee: true } }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
