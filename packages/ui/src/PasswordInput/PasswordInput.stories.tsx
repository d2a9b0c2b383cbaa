import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { PasswordInput } from './index.ts'

const meta = {
  title: 'DSFR/PasswordInput',
  component: PasswordInput,
  parameters: usage({
    pour: 'saisir un mot de passe dans un environnement d’essai.',
    plutot: 'les agents se connectent par ProConnect : aucun mot de passe sur le portail.',
  }),
  args: { label: 'Mot de passe', messages: [{ message: '12 caractères au moins', severity: 'info' }] },
} satisfies Meta<typeof PasswordInput>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
