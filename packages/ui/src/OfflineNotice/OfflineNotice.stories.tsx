import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { OfflineNotice } from './index.ts'

interface Reglages {
  readonly horsLigne: boolean
}

/** Fait croire au navigateur que la connexion est coupée, ou qu’elle est revenue. */
function dire(horsLigne: boolean): void {
  if (horsLigne) Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
  else Reflect.deleteProperty(navigator, 'onLine')
  dispatchEvent(new Event(horsLigne ? 'offline' : 'online'))
}

/** Coupe la connexion le temps de l’histoire ; le réglage la rétablit, et la coupe de nouveau. */
function Connexion({ horsLigne }: Reglages) {
  useEffect(() => {
    dire(horsLigne)
    return () => dire(false)
  }, [horsLigne])
  return <OfflineNotice />
}

const meta = {
  title: 'Compositions/OfflineNotice',
  component: OfflineNotice,
  args: { horsLigne: true },
  render: Connexion,
  parameters: usage({
    pour: 'prévenir que le poste est hors ligne ; posé une fois par l’hôte.',
    plutot: 'quand le serveur répond mal : `ErrorState`, à l’endroit concerné.',
  }),
} satisfies Meta<Reglages>

export default meta
type Histoire = StoryObj<typeof meta>

export const HorsLigne: Histoire = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByText('Vous êtes hors ligne.')).toBeVisible())
  },
}

export const EnLigne: Histoire = { args: { horsLigne: false } }

export const Sombre: Histoire = { ...HorsLigne, globals: { theme: 'dark' }, tags: ['!test'] }
