import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { ButtonsGroup } from './index.ts'

const meta = {
  title: 'DSFR/ButtonsGroup',
  component: ButtonsGroup,
  parameters: usage({
    pour: 'réunir les deux ou trois actions d’un même objet.',
    plutot: 'au-delà de trois actions : gardez les principales, rangez les autres.',
  }),
  args: {
    inlineLayoutWhen: 'sm and up',
    buttons: [{ children: 'Publier' }, { children: 'Garder en brouillon', priority: 'secondary' }],
  },
} satisfies Meta<typeof ButtonsGroup>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
