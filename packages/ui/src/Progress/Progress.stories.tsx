import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Progress } from './index.ts'

const meta = {
  title: 'Compositions/Progress',
  component: Progress,
  parameters: usage({
    pour: 'un avancement compté : rubriques renseignées, progression d’un indicateur vers sa cible.',
    plutot: 'quand les données manquent : écrire qu’elles manquent. Pour comparer des comptes : `BarList`.',
  }),
  args: { libelle: 'Complétude de la fiche', valeur: 5, max: 8, texte: '5 rubriques sur 8' },
} satisfies Meta<typeof Progress>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Zero: Histoire = { args: { valeur: 0, texte: 'aucune rubrique sur 8' } }

export const Complet: Histoire = { args: { valeur: 8, texte: '8 rubriques sur 8' } }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
