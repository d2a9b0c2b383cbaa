import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Details } from './index.ts'

const meta = {
  title: 'Compositions/Details',
  component: Details,
  parameters: usage({
    pour: 'un complément que peu de lecteurs ouvrent : les données d’un graphique, les valeurs avant et après, les règles sans alerte.',
    plutot: 'pour plusieurs contenus de même rang, avec des titres : `Accordion`.',
  }),
  args: { resume: 'Voir les données', children: <p>2024 : 12 actions ; 2025 : 37 actions.</p> },
} satisfies Meta<typeof Details>

export default meta
type Histoire = StoryObj<typeof meta>

export const Ferme: Histoire = {}

export const Ouvert: Histoire = { args: { ouvert: true } }

export const Sombre: Histoire = { ...Ouvert, globals: { theme: 'dark' }, tags: ['!test'] }
