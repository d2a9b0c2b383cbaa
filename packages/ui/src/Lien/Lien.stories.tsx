import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { Lien } from './index.ts'

const meta = {
  title: 'Compositions/Lien',
  component: Lien,
  parameters: usage({
    pour: 'aller à une autre page. À l’intérieur du portail, sans rechargement ; vers l’extérieur, dans un nouvel onglet.',
    plutot: 'pour déclencher une action : `Button` ; pour un fichier du portail : `DownloadLinks`.',
  }),
  args: { href: '/pilotage/plan', children: 'Plan d’action' },
} satisfies Meta<typeof Lien>

export default meta
type Histoire = StoryObj<typeof meta>

export const Interne: Histoire = {}

export const Externe: Histoire = {
  args: {
    href: 'https://www.legifrance.gouv.fr/',
    children: 'Légifrance',
    title: 'Légifrance - nouvelle fenêtre',
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('link')).toHaveAttribute('target', '_blank')
  },
}

export const Courriel: Histoire = {
  args: { href: 'mailto:equipe@exemple.fr', children: 'Écrire à l’équipe' },
}
