import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { ProConnectButton } from './index.ts'

const meta = {
  title: 'DSFR/ProConnectButton',
  component: ProConnectButton,
  parameters: usage({
    pour: 'se connecter au portail.',
    plutot: 'pour toute autre action.',
  }),
  args: { url: '/auth/connexion' },
} satisfies Meta<typeof ProConnectButton>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
