import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Alert, type AlertProps } from './index.ts'

const meta = {
  title: 'DSFR/Alert',
  component: Alert,
  parameters: usage({
    pour: 'dire le résultat d’une action, ou ce qui empêche d’avancer, au plus près de l’endroit concerné.',
    plutot:
      'une information permanente relève de `CallOut` ou de `Notice` ; une erreur de chargement, de `ErrorState`.',
  }),
  args: {
    severity: 'success',
    title: 'Météo publiée',
    description: 'La synthèse est visible de tous les agents habilités.',
  },
  argTypes: {
    severity: {
      control: 'select',
      options: options<AlertProps.Severity>({ info: true, success: true, warning: true, error: true }),
    },
  },
} satisfies Meta<typeof Alert>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Erreur: Histoire = {
  args: {
    severity: 'error',
    title: 'La date est illisible',
    description: 'Écrivez-la sous la forme 31/12/2026.',
  },
}

export const Avertissement: Histoire = {
  args: {
    severity: 'warning',
    title: 'Horizon passé',
    description: 'L’horizon légal 2024 est passé sans révision.',
  },
}

export const Petite: Histoire = {
  args: { small: true, title: 'Brouillon enregistré', description: 'À 14 h 32.' },
}

export const Refermable: Histoire = { args: { severity: 'info', closable: true } }
