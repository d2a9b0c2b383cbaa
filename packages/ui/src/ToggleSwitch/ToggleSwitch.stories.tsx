import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { ToggleSwitch } from './index.ts'

const meta = {
  title: 'DSFR/ToggleSwitch',
  component: ToggleSwitch,
  parameters: usage({
    pour: 'un réglage qui prend effet tout de suite.',
    plutot: 'dans un formulaire que l’on enregistre : `Checkbox`.',
  }),
  args: {
    label: 'Recevoir un rappel chaque lundi',
    inputTitle: 'Rappel',
    helperText: 'Les mises à jour attendues de votre organisme',
  },
} satisfies Meta<typeof ToggleSwitch>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
