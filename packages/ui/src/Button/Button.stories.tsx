import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Button, type ButtonProps } from './index.ts'

const meta = {
  title: 'DSFR/Button',
  component: Button,
  parameters: usage({
    pour: 'déclencher une action ; un seul bouton principal par écran.',
    plutot: 'pour aller à une autre page : un lien, sauf pour l’action principale d’un parcours.',
  }),
  args: { children: 'Publier la synthèse' },
  argTypes: {
    priority: {
      control: 'select',
      options: options<NonNullable<ButtonProps['priority']>>({
        primary: true,
        secondary: true,
        tertiary: true,
        'tertiary no outline': true,
      }),
    },
    size: {
      control: 'select',
      options: options<NonNullable<ButtonProps['size']>>({ small: true, medium: true, large: true }),
    },
  },
} satisfies Meta<typeof Button>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Secondaire: Histoire = { args: { priority: 'secondary' } }

export const Tertiaire: Histoire = { args: { priority: 'tertiary' } }

export const SansContour: Histoire = { args: { priority: 'tertiary no outline' } }

export const AvecIcone: Histoire = { args: { iconId: 'fr-icon-edit-line', children: 'Modifier la météo' } }

export const IconeSeule: Histoire = {
  args: { iconId: 'fr-icon-printer-line', title: 'Imprimer la fiche', children: undefined },
}

export const Desactive: Histoire = { args: { disabled: true } }

export const Lien: Histoire = {
  args: { linkProps: { href: '/pilotage/plan' }, children: 'Ouvrir le plan d’action' },
}
