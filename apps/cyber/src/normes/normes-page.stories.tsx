import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import NormesPage from './normes-page.tsx'
import { normes } from './testing.ts'

const meta = { title: 'Normes', component: NormesPage } satisfies Meta<typeof NormesPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['cyber.lire'], reponses: { 'cyber.norme.list': reponse } })

export const Remplie: Histoire = { decorators: avec({ ...normes, peutGerer: false }) }

export const PourQuiImporte: Histoire = { decorators: avec(normes) }

export const Vide: Histoire = { decorators: avec({ ...normes, referentiels: [] }) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...PourQuiImporte, globals: { theme: 'dark' } }
