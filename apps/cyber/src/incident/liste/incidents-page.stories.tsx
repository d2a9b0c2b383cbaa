import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../../commun/testing.tsx'
import { listeExemple, listeVide } from '../histoires.ts'
import IncidentsPage from './incidents-page.tsx'

const meta = { title: 'Incidents/Liste', component: IncidentsPage } satisfies Meta<typeof IncidentsPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) =>
  dansUnPortail({
    droits: ['incident.lire', 'incident.gerer'],
    reponses: { 'cyber.incident.list': reponse, 'cyber.incident.getStatistiques': [] },
  })

export const Remplie: Histoire = { decorators: avec(listeExemple) }

export const Vide: Histoire = { decorators: avec(listeVide) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Remplie, globals: { theme: 'dark' } }
