import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Button } from '../Button/index.ts'
import { Diff } from './index.ts'

const meta = {
  title: 'Compositions/Diff',
  component: Diff,
  parameters: usage({
    pour: 'deux versions d’un texte : avant et après un changement, ou la vôtre et celle d’une autre personne. Rien n’y est coupé.',
    plutot: 'pour une valeur courte dans le journal : la phrase suffit.',
  }),
  args: {
    titre: 'Synthèse',
    avant: 'Le service ouvre en mars 2026 dans trois caisses pilotes. Le financement reste à confirmer.',
    apres: 'Le service ouvre en juin 2026 dans quatre caisses pilotes. Le financement est confirmé.',
  },
} satisfies Meta<typeof Diff>

export default meta
type Histoire = StoryObj<typeof meta>

export const AvantApres: Histoire = {}

export const Conflit: Histoire = {
  args: {
    libelleAvant: 'Enregistré par le référent DSS',
    libelleApres: 'Ce que vous avez écrit',
    actions: (
      <>
        <Button>Garder ma version</Button>
        <Button priority="secondary">Prendre l’autre version</Button>
        <Button priority="tertiary">Réunir les deux</Button>
      </>
    ),
  },
}

export const PremiereValeur: Histoire = { args: { avant: '' } }

export const TexteLong: Histoire = {
  args: {
    avant:
      'La doctrine est revue chaque année par la DSS et les délégués à la protection des données.\n\n'.repeat(
        4,
      ),
    apres:
      'La doctrine est revue chaque année par la DSS et les délégués à la protection des données.\n\n'.repeat(
        3,
      ),
  },
}

export const Sombre: Histoire = { ...Conflit, globals: { theme: 'dark' }, tags: ['!test'] }
