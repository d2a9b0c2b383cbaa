import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Skeleton } from '../Skeleton/index.ts'
import { TuileDeSection } from './index.ts'

const meta = {
  title: 'Compositions/TuileDeSection',
  component: TuileDeSection,
  parameters: usage({
    pour: 'contribuer au tableau de bord : un chiffre avec son dénominateur, une phrase, le chemin de la section.',
    plutot: 'pour un chiffre seul dans une vue d’ensemble : `KeyFigure`.',
  }),
  args: {
    titre: 'Cybersécurité',
    href: '/cyber',
    children: (
      <>
        <p className="fr-mb-1v">
          <strong>2 sur 6</strong> synthèses à jour.
        </p>
        <p className="fr-mb-0">Jalon en retard : A5-024.</p>
      </>
    ),
  },
} satisfies Meta<typeof TuileDeSection>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const EnAttente: Histoire = {
  args: { children: <Skeleton forme="bloc" libelle="Chargement des actions suivies" /> },
}

export const TexteLong: Histoire = {
  args: {
    titre: 'Compétences, achats et numérique responsable',
    children: <p className="fr-mb-0">Correspondant manquant : 19 actions.</p>,
  },
}

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
