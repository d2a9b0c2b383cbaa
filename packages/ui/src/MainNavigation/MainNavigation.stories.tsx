import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { MainNavigation } from './index.ts'

const meta = {
  title: 'DSFR/MainNavigation',
  component: MainNavigation,
  parameters: usage({
    pour: 'navigation principale, construite par l’hôte à partir des manifestes des sections.',
    plutot: 'dans une section : `TabsNav` ou `SideMenu`.',
  }),
  args: {
    items: [
      { text: 'Accueil', linkProps: { href: '/' } },
      { text: 'Pilotage', linkProps: { href: '/pilotage' }, isActive: true },
      { text: 'Cyber', linkProps: { href: '/cyber' } },
      { text: 'Cloud', linkProps: { href: '/cloud' } },
      { text: 'Données', linkProps: { href: '/donnees' } },
      { text: 'Compétences', linkProps: { href: '/competences' } },
    ],
  },
} satisfies Meta<typeof MainNavigation>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const AvecMenu: Histoire = {
  args: {
    items: [
      { text: 'Accueil', linkProps: { href: '/' } },
      {
        text: 'Pilotage',
        menuLinks: [
          { text: 'Vue d’ensemble', linkProps: { href: '/pilotage' } },
          { text: 'Plan d’action', linkProps: { href: '/pilotage/plan' } },
        ],
      },
    ],
  },
}
