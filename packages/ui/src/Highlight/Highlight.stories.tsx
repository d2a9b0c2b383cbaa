import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Highlight, type HighlightProps } from './index.ts'

const meta = {
  title: 'DSFR/Highlight',
  component: Highlight,
  parameters: usage({
    pour: 'faire ressortir un passage du texte dans une page de lecture.',
    plutot: 'pour citer avec un auteur : `Quote`.',
  }),
  args: { children: 'Le chef de file désigne un chef de projet ; chaque contributeur, un correspondant.' },
  argTypes: { size: { control: 'select', options: options<HighlightProps.Size>({ sm: true, lg: true }) } },
} satisfies Meta<typeof Highlight>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Grand: Histoire = { args: { size: 'lg' } }
