import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { Toasts } from './index.ts'

const meta = {
  title: 'Compositions/Toasts',
  component: Toasts,
  parameters: usage({
    pour: 'les messages que les sections confient à l’hôte ; posé une fois par l’hôte.',
    plutot:
      'dans une section : `useHost().notifier`. Pour le résultat d’un formulaire : `SaveBar`, à l’endroit du geste.',
  }),
  args: {
    messages: [
      { cle: '1', gravite: 'succes', titre: 'Météo publiée' },
      {
        cle: '2',
        gravite: 'avertissement',
        titre: 'Horizon proposé',
        description: 'La révision attend la décision du référent DSS',
      },
    ],
    onFermer: fn(),
  },
} satisfies Meta<typeof Toasts>

export default meta
type Histoire = StoryObj<typeof meta>

export const Deux: Histoire = {
  play: async ({ args, canvasElement }) => {
    const [premier] = within(canvasElement).getAllByRole('button')
    if (premier) await userEvent.click(premier)
    await expect(args.onFermer).toHaveBeenCalledWith('1')
  },
}

export const Aucun: Histoire = { args: { messages: [] } }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
