import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Download } from './index.ts'

const meta = {
  title: 'DSFR/Download',
  component: Download,
  parameters: usage({
    pour: 'télécharger un fichier, avec son format et son poids.',
    plutot: 'pour proposer le même contenu en plusieurs formats : `DownloadLinks`.',
  }),
  args: {
    label: 'Télécharger le plan d’action',
    details: 'CSV – 54 ko',
    linkProps: { href: '/donnees-ouvertes/plan.csv' },
  },
} satisfies Meta<typeof Download>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
