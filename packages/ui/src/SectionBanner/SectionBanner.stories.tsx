import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { SectionBanner } from './index.ts'

const meta = {
  title: 'Compositions/SectionBanner',
  component: SectionBanner,
  parameters: usage({
    pour: 'en tête des pages d’une section : l’équipe qui la tient et comment la joindre, à la couleur d’accent de son organisme.',
    plutot: 'pour citer un organisme dans un texte ou un tableau : son sigle, ou `IdentiteOrganisme`.',
  }),
  args: {
    equipe: 'Équipe cybersécurité de la Sécurité sociale',
    organisme: 'CNAM',
    contact: { libelle: 'Écrire à l’équipe', href: 'mailto:cyber@exemple.fr' },
  },
} satisfies Meta<typeof SectionBanner>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const ContactEnPhrase: Histoire = {
  args: { contact: { libelle: 'Pour une action : son chef de projet, nommé sur sa fiche' } },
}

export const SansContact: Histoire = {
  render: () => <SectionBanner organisme="UCANSS" equipe="Équipe compétences" />,
}

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
