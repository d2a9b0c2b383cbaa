import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { CallOut } from './index.ts'

const meta = {
  title: 'DSFR/CallOut',
  component: CallOut,
  parameters: usage({
    pour: 'mettre en avant une information durable qui éclaire toute la page.',
    plutot: 'pour le résultat d’une action : `Alert`.',
  }),
  args: { title: 'Horizon révisé', children: 'Le Copil du 12 mars 2026 a porté l’horizon de 2025 à 2026.' },
} satisfies Meta<typeof CallOut>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const AvecBouton: Histoire = { args: { buttonProps: { children: 'Lire la décision' } } }

export const Coloree: Histoire = { args: { colorVariant: 'green-emeraude' } }
