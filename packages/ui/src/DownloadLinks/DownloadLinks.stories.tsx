import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { DownloadLinks } from './index.ts'

const meta = {
  title: 'Compositions/DownloadLinks',
  component: DownloadLinks,
  parameters: usage({
    pour: 'télécharger exactement ce qui est affiché, dans le format de son choix.',
    plutot: 'pour un seul fichier mis en avant : `Download`.',
  }),
  args: {
    libelle: 'Télécharger les 37 actions affichées',
    liens: [
      { href: '/exports/plan.csv?axe=1', format: 'CSV' },
      { href: '/exports/plan.ods?axe=1', format: 'ODS', poids: '48 ko' },
    ],
  },
} satisfies Meta<typeof DownloadLinks>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
