import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { TimelineJalons } from './index.ts'

const meta = {
  title: 'Graphiques/TimelineJalons',
  component: TimelineJalons,
  parameters: usage({
    pour: 'la feuille de route d’une action, acteur par acteur : jalons, livrables, décisions attendues, textes.',
    plutot: 'pour les horizons de plusieurs actions : `TimelineHorizons`.',
  }),
  args: {
    aujourdhui: '2026-03-12',
    niveau: 2,
    lignes: [
      {
        acteur: 'CNAM',
        jalons: [
          {
            cle: '1',
            libelle: 'Cahier des charges validé',
            type: 'Livrable',
            echeance: '2025-09-30',
            quand: '30 septembre 2025',
            etat: 'atteint',
            enRetard: false,
          },
          {
            cle: '2',
            libelle:
              'Ouverture du service aux caisses pilotes, après la recette et la formation des équipes de proximité',
            type: 'Jalon',
            echeance: '2026-02-28',
            quand: '28 février 2026',
            etat: 'en_cours',
            enRetard: true,
          },
          {
            cle: '3',
            libelle: 'Généralisation',
            type: 'Jalon',
            echeance: '2026-12-31',
            quand: '31 décembre 2026',
            etat: 'prevu',
            enRetard: false,
          },
        ],
      },
      {
        acteur: 'DSS',
        jalons: [
          {
            cle: '4',
            libelle: 'Arrêté d’ouverture du traitement',
            type: 'Texte réglementaire',
            echeance: '2026-05-15',
            quand: '15 mai 2026',
            etat: 'abandonne',
            enRetard: false,
          },
        ],
      },
    ],
  },
} satisfies Meta<typeof TimelineJalons>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const UnActeurSansJalon: Histoire = { args: { lignes: [{ acteur: 'MSA', jalons: [] }] } }

export const Etroit: Histoire = { globals: { viewport: { value: 'mobile1' } } }
