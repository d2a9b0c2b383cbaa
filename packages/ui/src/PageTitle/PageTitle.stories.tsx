import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Badge } from '../Badge/index.ts'
import { Button } from '../Button/index.ts'
import { PageTitle } from './index.ts'

const meta = {
  title: 'Compositions/PageTitle',
  component: PageTitle,
  parameters: usage({
    pour: 'ouvrir chaque page : un titre, ce qu’elle permet, ses actions.',
    plutot: 'un titre de partie est un simple `h2`.',
  }),
  args: { titre: 'Plan d’action' },
} satisfies Meta<typeof PageTitle>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Complet: Histoire = {
  args: {
    introduction:
      'Les 103 actions du schéma stratégique, filtrées, triées et exportées comme vous les voyez.',
    badges: <Badge as="span">En cours</Badge>,
    actions: <Button priority="secondary">Imprimer</Button>,
  },
}

export const TexteLong: Histoire = {
  args: {
    titre:
      'A2-003 — Contribuer à la diffusion des bonnes pratiques de « l’UX design » en complémentarité avec les actions conduites par le Direction Interministérielle de la Transformation Publique (DITP) et la DINUM',
  },
}

export const Sombre: Histoire = { globals: { theme: 'dark' } }
