import type { Meta, StoryObj } from '@storybook/react-vite'
import { actionsEnCours, dansUnPortail } from '@sssi/suivi-de-theme/testing'
import { lecteursDeLAccueil } from '../accueil/testing.ts'
import { dansUnPortail as dansUnPortailCyber } from '../commun/testing.tsx'
import { theme } from '../theme.ts'
import Tuile from './tuile.tsx'

const meta = { title: 'Tuile', component: Tuile } satisfies Meta<typeof Tuile>

export default meta
type Histoire = StoryObj<typeof meta>

export const EnCours: Histoire = { decorators: dansUnPortail(actionsEnCours(theme)) }

export const EnAttente: Histoire = { decorators: dansUnPortail('en attente') }

export const EnPanne: Histoire = { decorators: dansUnPortail('en panne') }

export const AnalysteDuCert: Histoire = { decorators: dansUnPortailCyber(lecteursDeLAccueil.analyste) }

export const ResponsableDeLaSecurite: Histoire = { decorators: dansUnPortailCyber(lecteursDeLAccueil.rssi) }
