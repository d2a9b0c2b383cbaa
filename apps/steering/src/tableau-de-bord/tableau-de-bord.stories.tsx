import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../page/testing.tsx'
import TableauDeBord from './tableau-de-bord.tsx'
import { unTableauDeBord } from './testing.ts'

const meta = { title: 'Tableau de bord', component: TableauDeBord } satisfies Meta<typeof TableauDeBord>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) => dansUnPortail({ reponses: { 'steering.tableauDeBord.get': reponse } })

export const ChefDeProjet: Histoire = { decorators: avec(unTableauDeBord()) }

export const SansAction: Histoire = {
  decorators: avec(unTableauDeBord({ mesActions: [], perimees: [], aFaire: { total: 0, taches: [] } })),
}

export const BeaucoupDeTaches: Histoire = {
  decorators: avec(unTableauDeBord({ aFaire: { ...unTableauDeBord().aFaire, total: 212 } })),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...ChefDeProjet, globals: { theme: 'dark' } }
