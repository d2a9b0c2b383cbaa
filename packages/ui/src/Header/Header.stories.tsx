import type { Meta, StoryObj } from '@storybook/react-vite'
import { headerFooterDisplayItem } from '../Display/index.ts'
import { usage } from '../../.storybook/usage.ts'
import { Header } from './index.ts'

const meta = {
  title: 'DSFR/Header',
  component: Header,
  parameters: usage({
    pour: 'en-tête du portail, posé une fois par l’hôte.',
    plutot: 'une section n’en pose pas.',
  }),
  args: {
    brandTop: (
      <>
        République
        <br />
        française
      </>
    ),
    homeLinkProps: { href: '/', title: 'Accueil - Portail SSSI' },
    serviceTitle: 'Portail SSSI',
    serviceTagline: 'Schéma stratégique des systèmes d’information de la Sécurité sociale',
    quickAccessItems: [
      { iconId: 'fr-icon-account-circle-line', text: 'Mon espace', linkProps: { href: '/tableau-de-bord' } },
      headerFooterDisplayItem,
    ],
    navigation: [
      { text: 'Accueil', linkProps: { href: '/' } },
      { text: 'Pilotage', linkProps: { href: '/pilotage' }, isActive: true },
    ],
  },
} satisfies Meta<typeof Header>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
