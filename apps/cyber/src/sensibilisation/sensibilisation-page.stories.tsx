import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import SensibilisationPage from './sensibilisation-page.tsx'
import { campagnes } from './testing.ts'

const meta = {
  title: 'Sensibilisation',
  component: SensibilisationPage,
} satisfies Meta<typeof SensibilisationPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['cyber.lire'], reponses: { 'cyber.campagne.list': reponse } })

export const PourUnOrganisme: Histoire = { decorators: avec(campagnes) }

export const PourLeCert: Histoire = { decorators: avec({ ...campagnes, peutGerer: true }) }

export const Vide: Histoire = { decorators: avec({ ...campagnes, campagnes: [] }) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...PourUnOrganisme, globals: { theme: 'dark' } }
