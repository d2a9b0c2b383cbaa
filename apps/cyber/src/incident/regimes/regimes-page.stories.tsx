import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../../commun/testing.tsx'
import { regimesExemple } from '../histoires.ts'
import RegimesPage from './regimes-page.tsx'

const meta = { title: 'Incidents/Régimes', component: RegimesPage } satisfies Meta<typeof RegimesPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['incident.lire'], reponses: { 'cyber.regime.list': reponse } })

export const EnLecture: Histoire = { decorators: avec(regimesExemple(false)) }

export const PourLeCert: Histoire = { decorators: avec(regimesExemple(true)) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }
