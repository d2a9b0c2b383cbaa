import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Checkbox } from './index.ts'

const meta = {
  title: 'DSFR/Checkbox',
  component: Checkbox,
  parameters: usage({
    pour: 'laisser choisir zéro, une ou plusieurs valeurs.',
    plutot: 'pour une seule valeur possible : `RadioButtons` ; pour un réglage immédiat : `ToggleSwitch`.',
  }),
  args: {
    legend: 'Statut',
    options: [
      { label: 'En cours', nativeInputProps: { name: 'statut', value: 'en_cours' } },
      { label: 'Réalisée', nativeInputProps: { name: 'statut', value: 'realisee' } },
    ],
  },
} satisfies Meta<typeof Checkbox>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const EnErreur: Histoire = {
  args: { state: 'error', stateRelatedMessage: 'Choisissez au moins un statut.' },
}

export const EnLigne: Histoire = { args: { orientation: 'horizontal', small: true } }
