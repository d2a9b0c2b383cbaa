import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { PreviewNotice } from './index.ts'

const meta = {
  title: 'Compositions/PreviewNotice',
  component: PreviewNotice,
  args: {
    section: 'Cyber',
    version: '1.2.0',
    jusquA: '12\u00A0mars\u00A02026 à 14:05',
    hrefDeFin: '/deploiement/apercu/fin',
  },
  parameters: usage({
    pour: 'rappeler sur chaque page qu’un aperçu est en cours ; posé une fois par l’hôte.',
    plutot: 'pour des données inventées : `DemoNotice`.',
  }),
} satisfies Meta<typeof PreviewNotice>

export default meta
type Histoire = StoryObj<typeof meta>

export const EnCours: Histoire = {
  play: async ({ canvasElement }) => {
    const lien = within(canvasElement).getByRole('link', { name: 'Arrêter l’aperçu' })
    await expect(lien).toHaveAttribute('href', '/deploiement/apercu/fin')
    // La fin de l’aperçu vaut pour cette page : elle ne s’ouvre pas à côté.
    await expect(lien).toHaveAttribute('target', '_self')
  },
}

export const NomsLongs: Histoire = {
  args: {
    section: 'Métiers, formation, achats et numérique responsable',
    version: '12.34.56-livraison.2026-03-12',
  },
}

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
