import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { UpdateNotice } from './index.ts'

const meta = {
  title: 'Compositions/UpdateNotice',
  component: UpdateNotice,
  args: { disponible: true, nonEnregistre: false, onRecharger: fn(), onPlusTard: fn() },
  parameters: usage({
    pour: 'proposer de recharger une page dont une version plus récente est servie ; posé une fois par l’hôte.',
    plutot: 'pour annoncer une maintenance : `Notice`.',
  }),
} satisfies Meta<typeof UpdateNotice>

export default meta
type Histoire = StoryObj<typeof meta>

export const Disponible: Histoire = {
  play: async ({ canvasElement, args, userEvent }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Recharger la page' }))
    await expect(args.onRecharger).toHaveBeenCalledOnce()
  },
}

/** Rien ne recharge la page tant que le texte n’est pas à l’abri. */
export const TexteNonEnregistre: Histoire = {
  args: { nonEnregistre: true },
  play: async ({ canvasElement }) => {
    const zone = within(canvasElement)
    await expect(zone.getByText(/Votre texte n’est pas enregistré/)).toBeVisible()
    await expect(zone.queryByRole('button', { name: 'Recharger la page' })).toBeNull()
  },
}

export const AJour: Histoire = { args: { disponible: false } }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
