import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Card } from './index.ts'

const meta = {
  title: 'DSFR/Card',
  component: Card,
  parameters: usage({
    pour: 'ouvrir une page à partir d’un résumé : titre, phrase, détail.',
    plutot: 'pour un chiffre : `KeyFigure` ; pour une action du plan dans une liste : `DataTable`.',
  }),
  args: {
    title: 'Plan d’action',
    titleAs: 'h2',
    desc: '103 actions en cinq axes, suivies par leurs chefs de file.',
    detail: 'Pilotage',
    enlargeLink: true,
    linkProps: { href: '/pilotage/plan' },
  },
} satisfies Meta<typeof Card>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const TexteLong: Histoire = {
  args: {
    title:
      'Mettre en place un dispositif de partage des données entre les organismes de sécurité sociale et leurs partenaires',
    desc: 'Chaque demande de partage suit un circuit outillé : instruction, convention, archivage, contrôle de la qualité des flux.',
  },
}
