import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { ErrorState } from './index.ts'

const meta = {
  title: 'Compositions/ErrorState',
  component: ErrorState,
  parameters: usage({
    pour: 'dire qu’un contenu n’a pas pu être affiché, ce qui est préservé et comment réessayer.',
    plutot:
      'une erreur de saisie se dit au champ et dans `ErrorSummary` ; un résultat vide, dans `EmptyState`.',
  }),
  args: {
    titre: 'La liste des actions ne peut pas être affichée',
    description: 'Rien n’a été perdu. Réessayez dans un instant.',
    onReessayer: () => {},
  },
} satisfies Meta<typeof ErrorState>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const AvecReference: Histoire = { args: { reference: '5f0e2a6c-3b1d-4f4e-9f52-6a1f1f0e8a77' } }

export const Compacte: Histoire = { args: { compact: true } }

export const SansNouvelEssai: Histoire = {
  render: ({ titre, description }) => <ErrorState titre={titre} description={description} />,
}

export const Sombre: Histoire = { globals: { theme: 'dark' } }
