import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Footer } from './index.ts'

const meta = {
  title: 'DSFR/Footer',
  component: Footer,
  parameters: usage({
    pour: 'pied de page du portail, posé une fois par l’hôte.',
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
    accessibility: 'non compliant',
    accessibilityLinkProps: { href: '/accessibilite' },
    termsLinkProps: { href: '/mentions-legales' },
    websiteMapLinkProps: { href: '/plan-du-site' },
    contentDescription:
      'Portail de suivi du schéma stratégique des systèmes d’information de la Sécurité sociale.',
  },
} satisfies Meta<typeof Footer>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
