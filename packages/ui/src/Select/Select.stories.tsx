import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Select, type SelectProps } from './index.ts'

const meta = {
  title: 'DSFR/Select',
  component: Select,
  parameters: usage({
    pour: 'choisir une valeur dans une liste de plus de six.',
    plutot: 'pour en choisir plusieurs : le filtre à cases de `FilterBar`.',
  }),
  args: {
    label: 'Chef de file',
    hint: 'L’organisme qui conduit l’action',
    options: [
      { value: 'CNAM', label: 'CNAM' },
      { value: 'CNAV', label: 'CNAV' },
      { value: 'ACOSS', label: 'ACOSS' },
    ],
  },
  argTypes: {
    state: {
      control: 'select',
      options: options<SelectProps.State | 'default'>({
        default: true,
        error: true,
        valid: true,
        info: true,
      }),
    },
  },
} satisfies Meta<typeof Select>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const EnErreur: Histoire = {
  args: { state: 'error', stateRelatedMessage: 'Choisissez un chef de file.' },
}

export const Desactive: Histoire = { args: { disabled: true } }
