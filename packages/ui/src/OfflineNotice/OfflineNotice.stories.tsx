import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { OfflineNotice } from './index.ts'

const meta = {
  title: 'Compositions/OfflineNotice',
  component: OfflineNotice,
  parameters: usage({
    pour: 'en tête de page, tant que le navigateur est hors connexion.',
    plutot: 'une requête qui échoue seule relève de `ErrorState`.',
  }),
  args: {},
} satisfies Meta<typeof OfflineNotice>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Sombre: Histoire = { globals: { theme: 'dark' } }
