import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import AccueilPage from './accueil-page.tsx'
import { lecteursDeLAccueil, proceduresDeLAccueil } from './testing.ts'

const { analyste, rssi, lecteur, rienATraiter } = lecteursDeLAccueil
const toutes = (reponse: () => Promise<never>) => ({
  ...analyste,
  reponses: Object.fromEntries(proceduresDeLAccueil.map((procedure) => [procedure, reponse])),
})

const meta = { title: 'Accueil', component: AccueilPage } satisfies Meta<typeof AccueilPage>

export default meta
type Histoire = StoryObj<typeof meta>

export const AnalysteDuCert: Histoire = { decorators: dansUnPortail(analyste) }

export const ResponsableDeLaSecurite: Histoire = { decorators: dansUnPortail(rssi) }

export const AutreAgent: Histoire = { decorators: dansUnPortail(lecteur) }

export const RienATraiter: Histoire = { decorators: dansUnPortail(rienATraiter) }

export const EnAttente: Histoire = { decorators: dansUnPortail(toutes(enAttente)) }

export const EnPanne: Histoire = { decorators: dansUnPortail(toutes(enPanne)) }

export const Sombre: Histoire = { ...AnalysteDuCert, globals: { theme: 'dark' }, tags: ['!test'] }
