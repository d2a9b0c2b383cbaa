import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Quote, type QuoteProps } from './index.ts'

const meta = {
  title: 'DSFR/Quote',
  component: Quote,
  parameters: usage({
    pour: 'citer un passage du schéma stratégique, avec sa source.',
    plutot: 'pour un texte du portail : `Highlight`.',
  }),
  args: {
    text: 'Chaque action est conduite par un chef de file.',
    author: 'Schéma stratégique des systèmes d’information',
    source: <li>Cadre de coopération</li>,
  },
  argTypes: {
    size: {
      control: 'select',
      options: options<NonNullable<QuoteProps['size']>>({ medium: true, large: true, xlarge: true }),
    },
  },
} satisfies Meta<typeof Quote>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Moyenne: Histoire = { args: { size: 'medium' } }
