import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Accordion } from './index.ts'

const meta = {
  title: 'DSFR/Accordion',
  component: Accordion,
  parameters: usage({
    pour: 'replier un contenu secondaire que la plupart des lecteurs peuvent sauter : détail d’une règle, passage du texte.',
    plutot: 'pour une action ou une information nécessaire à la décision : elle doit rester visible.',
  }),
  args: {
    label: 'Passage du cadre de coopération',
    children: 'Un chef de file est désigné pour chaque action.',
  },
} satisfies Meta<typeof Accordion>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Ouvert: Histoire = { args: { defaultExpanded: true } }

export const TitreLong: Histoire = {
  args: {
    label:
      'Enrichir la connaissance des données de la sécurité sociale et de leurs usages par les organismes, les administrations et les usagers',
  },
}
