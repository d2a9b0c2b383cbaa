import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Badge } from '../Badge/index.ts'
import { ListeSuivie, type LigneSuivie } from './index.ts'

const lignes: LigneSuivie[] = [
  {
    cle: 'A5-022',
    href: '/pilotage/actions/A5-022',
    intitule: 'A5-022 — Créer un CERT de la Sphère sécurité sociale',
    etats: (
      <Badge as="span" small severity="info">
        En cours
      </Badge>
    ),
    faits: ['Chef de file : CNAM', 'Horizon : 2022', 'Synthèse à jour'],
  },
  {
    cle: 'A5-023',
    href: '/pilotage/actions/A5-023',
    intitule: 'A5-023 — Mettre en place une gouvernance cyber sécurité interbranches',
    etats: (
      <Badge as="span" small noIcon>
        Non renseigné
      </Badge>
    ),
    faits: ['Chef de file : HFDS', 'Horizon : 2023', 'Synthèse jamais publiée', '5 alertes'],
  },
]

const meta = {
  title: 'Compositions/ListeSuivie',
  component: ListeSuivie,
  parameters: usage({
    pour: 'montrer où en sont quelques choses suivies, d’un coup d’œil : un lien par ligne, ses états, ses faits.',
    plutot: 'pour trier, filtrer ou comparer colonne par colonne : `DataTable`.',
  }),
  args: { lignes, libelle: 'Actions suivies' },
} satisfies Meta<typeof ListeSuivie>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Compacte: Histoire = { args: { compacte: true } }

export const EnLigne: Histoire = { args: { enLigne: true } }

export const TexteLong: Histoire = {
  args: {
    lignes: [
      {
        cle: 'A2-003',
        href: '/pilotage/actions/A2-003',
        intitule:
          'A2-003 — Contribuer à la diffusion des bonnes pratiques de « l’UX design » en complémentarité avec les actions conduites par le Direction Interministérielle de la Transformation Publique (DITP) et la DINUM (dont généralisation du mobile first)',
        faits: ['Chef de file : CNAF', 'Horizon : 2023', 'Synthèse publiée le 12 mars 2026, à rafraîchir'],
      },
    ],
  },
}

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
