import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { BarList } from './index.ts'

const meta = {
  title: 'Graphiques/BarList',
  component: BarList,
  parameters: usage({
    pour: 'comparer une même mesure entre organismes, axes ou statuts.',
    plutot: 'pour une évolution dans le temps : `LineChart` ; pour deux dimensions : `Matrix`.',
  }),
  args: {
    libelle: 'Rubriques renseignées par organisme',
    maximum: 100,
    barres: [
      {
        cle: 'CNAM',
        libelle: 'CNAM',
        valeur: 72,
        texte: '72 % (46 sur 64)',
        href: '/pilotage/plan?chefDeFile=CNAM',
      },
      {
        cle: 'CNAV',
        libelle: 'CNAV',
        valeur: 50,
        texte: '50 % (36 sur 72)',
        href: '/pilotage/plan?chefDeFile=CNAV',
      },
      {
        cle: 'ACOSS',
        libelle: 'ACOSS',
        valeur: 100,
        texte: '100 % (40 sur 40)',
        href: '/pilotage/plan?chefDeFile=ACOSS',
      },
      {
        cle: 'MSA',
        libelle: 'MSA',
        valeur: 0,
        texte: '0 % (0 sur 24)',
        href: '/pilotage/plan?chefDeFile=MSA',
      },
    ],
  },
} satisfies Meta<typeof BarList>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const TexteLong: Histoire = {
  args: {
    barres: [
      {
        cle: '1',
        libelle: 'Automatiser les processus et valoriser les données du cœur de métier',
        valeur: 30,
      },
      { cle: '2', libelle: 'Développer la relation de service', valeur: 24 },
    ],
  },
  render: ({ libelle, barres }) => <BarList libelle={libelle} barres={barres} />,
}

export const ToutAZero: Histoire = {
  args: { barres: [{ cle: 'MSA', libelle: 'MSA', valeur: 0 }] },
  render: ({ libelle, barres }) => <BarList libelle={libelle} barres={barres} />,
}

export const Etroit: Histoire = { globals: { viewport: { value: 'mobile1' } } }
