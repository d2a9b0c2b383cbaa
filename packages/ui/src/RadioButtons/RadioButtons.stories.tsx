import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { RadioButtons } from './index.ts'

const meta = {
  title: 'DSFR/RadioButtons',
  component: RadioButtons,
  parameters: usage({
    pour: 'choisir une valeur et une seule parmi six au plus.',
    plutot: 'au-delà de six valeurs : `Select`.',
  }),
  args: {
    legend: 'Type de jalon',
    name: 'type',
    options: [
      { label: 'Jalon', nativeInputProps: { value: 'jalon', defaultChecked: true } },
      { label: 'Livrable', nativeInputProps: { value: 'livrable' } },
      {
        label: 'Décision attendue',
        hintText: 'D’une instance ou d’un organisme',
        nativeInputProps: { value: 'decision_attendue' },
      },
    ],
  },
} satisfies Meta<typeof RadioButtons>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const EnErreur: Histoire = {
  args: { state: 'error', stateRelatedMessage: 'Choisissez un type de jalon.' },
}
