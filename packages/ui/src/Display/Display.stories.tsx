import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { Header } from '../Header/index.ts'
import { headerFooterDisplayItem } from './index.ts'

interface Reglages {
  readonly service: string
}

const meta = {
  title: 'DSFR/Display',
  args: { service: 'Portail SSSI' },
  parameters: usage({
    pour: 'le choix du thème, clair, sombre ou celui du système : `headerFooterDisplayItem` se donne à `Header` et à `Footer`, et `Header` apporte le dialogue.',
    plutot: 'dans une section : le choix vaut pour tout le portail.',
  }),
  render: ({ service }) => (
    <Header
      brandTop={
        <>
          République
          <br />
          française
        </>
      }
      homeLinkProps={{ href: '/', title: `Accueil - ${service}` }}
      serviceTitle={service}
      quickAccessItems={[headerFooterDisplayItem]}
    />
  ),
} satisfies Meta<Reglages>

export default meta
type Histoire = StoryObj<typeof meta>

export const Ferme: Histoire = {}

export const Ouvert: Histoire = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const [bouton] = await page.findAllByRole('button', { name: /Paramètres d.affichage/ })
    if (bouton) await userEvent.click(bouton)
    await expect(await page.findByRole('radio', { name: 'Thème sombre' })).toBeInTheDocument()
  },
}
