import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { TabsNav } from './index.ts'

const meta = {
  title: 'Compositions/TabsNav',
  component: TabsNav,
  parameters: usage({
    pour: 'les vues d’un même objet, chacune à son adresse ; le nom dit ce qui manque (« Fiche 5/8 »).',
    plutot:
      'pour changer la présentation d’une liste : `SegmentedControl` ; pour des contenus sans adresse : `Tabs`.',
  }),
  args: {
    libelle: 'Fiche de l’action',
    onglets: [
      { libelle: 'Synthèse', href: '/pilotage/actions/A1-001', actif: false },
      { libelle: 'Fiche', href: '/pilotage/actions/A1-001/fiche', actif: true, compte: '5/8' },
      {
        libelle: 'Feuille de route',
        href: '/pilotage/actions/A1-001/feuille-de-route',
        actif: false,
        compte: '2 en retard',
      },
      { libelle: 'Indicateurs', href: '/pilotage/actions/A1-001/indicateurs', actif: false, compte: 'aucun' },
      { libelle: 'Journal', href: '/pilotage/actions/A1-001/journal', actif: false },
    ],
  },
} satisfies Meta<typeof TabsNav>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const SansRemonter: Histoire = {
  args: { onChoisir: fn() },
  play: async ({ canvasElement, args }) => {
    await userEvent.click(within(canvasElement).getByRole('link', { name: 'Journal' }))
    await expect(args.onChoisir).toHaveBeenCalledWith('/pilotage/actions/A1-001/journal')
  },
}

export const Etroit: Histoire = { globals: { viewport: { value: 'mobile1' } } }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
