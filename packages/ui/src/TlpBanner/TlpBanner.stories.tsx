import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { TlpBanner } from './index.ts'

const meta = {
  title: 'Compositions/TlpBanner',
  component: TlpBanner,
  parameters: usage({
    pour: 'encadrer un document marqué d’un TLP, en haut et en bas, pour que chaque feuille imprimée le porte.',
    plutot: 'dans une liste ou à côté d’un titre : `TlpBadge`.',
  }),
  args: {
    tlp: 'AMBER+STRICT',
    sens: 'Se partage dans les seuls organismes destinataires, à qui a besoin d’en connaître.',
  },
} satisfies Meta<typeof TlpBanner>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Rouge: Histoire = {
  args: { tlp: 'RED', sens: 'Ne se partage pas : seules les personnes nommées le lisent.' },
}

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
