import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { SectionBanner } from './index.ts'

const meta = {
  title: 'Compositions/SectionBanner',
  component: SectionBanner,
  parameters: usage({
    pour: 'ouvrir chaque page d’une section par le nom et le contact de son équipe.',
    plutot: 'les pages du portail lui-même n’en ont pas.',
  }),
  args: { equipe: 'CNAM — équipe cybersécurité', identite: 'CNAM', contact: 'cyber@demonstration.invalid' },
} satisfies Meta<typeof SectionBanner>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const ContactEnPhrase: Histoire = {
  args: { identite: 'DSS', equipe: 'DSS — bureau 4C', contact: 'Par le secrétariat du Copil' },
}

export const Sombre: Histoire = { globals: { theme: 'dark' } }
