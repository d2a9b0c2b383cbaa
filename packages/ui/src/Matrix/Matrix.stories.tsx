import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Matrix } from './index.ts'

const comptes: Record<string, readonly number[]> = {
  '1': [12, 4, 9, 4, 1],
  '2': [10, 2, 8, 4, 0],
  '3': [9, 3, 5, 0, 0],
  '4': [17, 0, 0, 0, 0],
  '5': [2, 1, 9, 3, 0],
}
const statuts = ['non_renseigne', 'non_demarree', 'en_cours', 'realisee', 'abandonnee']
const noms = ['Non renseigné', 'Non démarrée', 'En cours', 'Réalisée', 'Abandonnée']

const meta = {
  title: 'Graphiques/Matrix',
  component: Matrix,
  parameters: usage({
    pour: 'croiser deux dimensions du plan (axe et statut, axe et météo) : chaque compte ouvre la liste qu’il compte.',
    plutot: 'pour une seule dimension : `BarList`.',
  }),
  args: {
    legende: 'Actions par axe et par statut',
    unite: 'action',
    coin: 'Axe',
    lignes: ['1', '2', '3', '4', '5'].map((axe) => ({
      cle: axe,
      libelle: `Axe ${axe}`,
      href: `/pilotage/plan?axe=${axe}`,
    })),
    colonnes: statuts.map((cle, rang) => ({ cle, libelle: noms[rang] ?? cle })),
    valeur: (axe, statut) => ({
      compte: comptes[axe]?.[statuts.indexOf(statut)] ?? 0,
      href: `/pilotage/plan?axe=${axe}&statut=${statut}`,
    }),
    totaux: true,
  },
} satisfies Meta<typeof Matrix>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const ToutAZero: Histoire = { args: { valeur: () => ({ compte: 0, href: '/pilotage/plan' }) } }

export const Etroite: Histoire = { globals: { viewport: { value: 'mobile1' } } }
