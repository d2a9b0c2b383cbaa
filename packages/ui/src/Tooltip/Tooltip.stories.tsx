import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Tooltip, type TooltipProps } from './index.ts'

const meta = {
  title: 'DSFR/Tooltip',
  component: Tooltip,
  parameters: usage({
    pour: 'préciser un mot, jamais indispensable pour agir.',
    plutot: 'pour un sigle : `Abbr` ; pour une aide de saisie : le texte d’aide du champ.',
  }),
  args: { title: 'Schéma directeur des systèmes d’information', kind: 'hover', children: 'SDSI' },
  argTypes: {
    kind: {
      control: 'select',
      options: options<NonNullable<TooltipProps['kind']>>({ hover: true, click: true }),
    },
  },
} satisfies Meta<typeof Tooltip>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const AuClic: Histoire = { args: { kind: 'click', children: undefined } }
