import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { Chips } from './index.ts'

const meta = {
  title: 'Compositions/Chips',
  component: Chips,
  parameters: usage({
    pour: 'les filtres actifs d’une liste, sous la barre de filtres.',
    plutot: 'pour des mots-clés qui ne filtrent rien : `TagsGroup`.',
  }),
  args: {
    filtres: [
      { cle: 'chefDeFile=CNAM', libelle: 'Chef de file : CNAM' },
      { cle: 'meteo=appuis_necessaires', libelle: 'Météo : Appuis nécessaires' },
    ],
    onRetirer: fn(),
    onToutRetirer: fn(),
  },
} satisfies Meta<typeof Chips>

export default meta
type Histoire = StoryObj<typeof meta>

export const Deux: Histoire = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(
      within(canvasElement).getByRole('button', { name: /Retirer le filtre Chef de file/ }),
    )
    await expect(args.onRetirer).toHaveBeenCalledWith('chefDeFile=CNAM')
  },
}

export const Un: Histoire = { args: { filtres: [{ cle: 'axe=1', libelle: 'Axe 1' }] } }

export const Aucun: Histoire = { args: { filtres: [] } }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
