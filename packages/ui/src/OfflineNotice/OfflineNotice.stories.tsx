import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { OfflineNotice } from './index.ts'

const meta = {
  title: 'Compositions/OfflineNotice',
  component: OfflineNotice,
  parameters: usage({
    pour: 'prévenir que le poste est hors ligne ; posé une fois par l’hôte.',
    plutot: 'quand le serveur répond mal : `ErrorState`, à l’endroit concerné.',
  }),
} satisfies Meta<typeof OfflineNotice>

export default meta
type Histoire = StoryObj<typeof meta>

/** Coupe la connexion, le temps d’une histoire. */
function horsLigne(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
  return () => {
    Reflect.deleteProperty(navigator, 'onLine')
    dispatchEvent(new Event('online'))
  }
}

export const HorsLigne: Histoire = {
  beforeEach: horsLigne,
  play: async ({ canvasElement }) => {
    dispatchEvent(new Event('offline'))
    await waitFor(() => expect(within(canvasElement).getByText('Vous êtes hors ligne.')).toBeVisible())
  },
}

export const EnLigne: Histoire = {}

export const Sombre: Histoire = { ...HorsLigne, globals: { theme: 'dark' }, tags: ['!test'] }
