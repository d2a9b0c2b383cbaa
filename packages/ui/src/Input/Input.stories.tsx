import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Input, type InputProps } from './index.ts'

const meta = {
  title: 'DSFR/Input',
  component: Input,
  parameters: usage({
    pour: 'saisir un texte, un nombre ou une date.',
    plutot: 'pour choisir dans une liste connue : `Select` ou `RadioButtons`.',
  }),
  args: {
    label: 'Libellé du jalon',
    hintText: 'Une phrase, par exemple « Ouverture du service aux caisses pilotes »',
  },
  argTypes: {
    state: {
      control: 'select',
      options: options<NonNullable<InputProps['state']>>({
        default: true,
        success: true,
        error: true,
        info: true,
      }),
    },
  },
} satisfies Meta<typeof Input>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const EnErreur: Histoire = {
  args: { state: 'error', stateRelatedMessage: 'Écrivez le libellé du jalon.' },
}

export const Valide: Histoire = { args: { state: 'success', stateRelatedMessage: 'Le libellé est libre.' } }

export const Desactive: Histoire = { args: { disabled: true } }

export const TexteLong: StoryObj<InputProps.TextArea> = {
  args: {
    textArea: true,
    label: 'Synthèse',
    hintText: 'Trois phrases suffisent',
    nativeTextAreaProps: { rows: 4 },
  },
}
