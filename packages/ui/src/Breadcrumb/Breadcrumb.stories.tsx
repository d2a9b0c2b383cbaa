import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Breadcrumb } from './index.ts'

const meta = {
  title: 'DSFR/Breadcrumb',
  component: Breadcrumb,
  parameters: usage({
    pour: 'situer une page intérieure et remonter d’un niveau.',
    plutot: 'sur la page d’accueil.',
  }),
  args: {
    homeLinkProps: { href: '/' },
    segments: [
      { label: 'Pilotage', linkProps: { href: '/pilotage' } },
      { label: 'Plan d’action', linkProps: { href: '/pilotage/plan' } },
    ],
    currentPageLabel: 'A1-001 — Enrichir la connaissance des données',
  },
} satisfies Meta<typeof Breadcrumb>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
