import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Stepper } from './index.ts'

const meta = {
  title: 'DSFR/Stepper',
  component: Stepper,
  parameters: usage({
    pour: 'situer dans un formulaire long, qu’on peut quitter et reprendre.',
    plutot: 'pour un formulaire d’une page.',
  }),
  args: { currentStep: 2, stepCount: 3, title: 'Motif de la révision', nextTitle: 'Instance et décision' },
} satisfies Meta<typeof Stepper>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
