import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Button } from '../Button/index.ts'
import { MeteoBadge } from '../MeteoBadge/index.ts'
import { StatutBadge } from '../StatutBadge/index.ts'
import { PageTitle } from './index.ts'

const meta = {
  title: 'Compositions/PageTitle',
  component: PageTitle,
  parameters: usage({
    pour: 'en tête de chaque page, une seule fois : le titre, ce que la page permet, ses actions.',
    plutot: 'pour un titre à l’intérieur de la page : un `h2`.',
  }),
  args: {
    children: 'Plan d’action',
    intro: 'Les 103 actions du schéma stratégique, leur horizon et où elles en sont.',
  },
} satisfies Meta<typeof PageTitle>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const AvecActions: Histoire = {
  args: { actions: <Button priority="secondary">Imprimer</Button> },
}

export const Fiche: Histoire = {
  args: {
    surtitre: (
      <>
        <StatutBadge statut="en_cours" />
        <MeteoBadge meteo="appuis_necessaires" />
      </>
    ),
    children:
      'A2-003 — Contribuer à la diffusion des bonnes pratiques de « l’UX design » en complémentarité avec les actions conduites par la Direction interministérielle de la transformation publique (DITP) et la DINUM',
    intro: 'Chef de file : CNAF. Dernière synthèse publiée le 12 mars 2026.',
  },
}

export const Sombre: Histoire = { ...Fiche, globals: { theme: 'dark' }, tags: ['!test'] }
