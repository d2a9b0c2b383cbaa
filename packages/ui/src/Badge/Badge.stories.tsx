import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Badge, type BadgeProps } from './index.ts'

const meta = {
  title: 'DSFR/Badge',
  component: Badge,
  parameters: usage({
    pour: 'qualifier un objet en un ou deux mots : un état, une nouveauté.',
    plutot:
      'les états du plan ont leurs propres badges : `StatutBadge`, `MeteoBadge`, `HorizonBadge`, `FraicheurBadge`.',
  }),
  args: { severity: 'info', children: 'En cours' },
  argTypes: {
    severity: {
      control: 'select',
      options: options<NonNullable<BadgeProps['severity']>>({
        info: true,
        success: true,
        warning: true,
        error: true,
        new: true,
      }),
    },
  },
} satisfies Meta<typeof Badge>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const SansIcone: Histoire = { args: { severity: 'success', noIcon: true, children: 'Réalisée' } }

export const Petit: Histoire = { args: { small: true, severity: 'warning', children: 'Brouillon' } }

export const Nouveau: Histoire = { args: { severity: 'new', children: 'Nouveau' } }
