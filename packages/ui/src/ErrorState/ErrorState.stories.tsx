import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { ErrorState } from './index.ts'

const meta = {
  title: 'Compositions/ErrorState',
  component: ErrorState,
  parameters: usage({
    pour: 'quand un contenu n’a pas pu être affiché : page, section, bloc, tuile (`compact`).',
    plutot: 'pour une saisie à corriger : `ErrorSummary` et l’erreur au champ. Jamais « erreur interne ».',
  }),
  args: {
    titre: 'Les actions ne peuvent pas être affichées',
    description:
      'Le portail n’a pas pu joindre la base de suivi. Rien n’a été perdu. Réessayez ; si la panne dure, prévenez la DSS.',
    reference: 'req-7f3a2c',
    onReessayer: fn(),
  },
} satisfies Meta<typeof ErrorState>

export default meta
type Histoire = StoryObj<typeof meta>

export const Page: Histoire = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Réessayer' }))
    await expect(args.onReessayer).toHaveBeenCalledOnce()
  },
}

export const Compact: Histoire = { args: { compact: true } }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
