import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../page/testing.tsx'
import { unTableauDeBord } from './testing.ts'
import Tuile from './tuile.tsx'

const meta = { title: 'Tuile', component: Tuile } satisfies Meta<typeof Tuile>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) => dansUnPortail({ reponses: { 'steering.tableauDeBord.get': reponse } })

export const Remplie: Histoire = { decorators: avec(unTableauDeBord()) }

export const RienNAttend: Histoire = {
  decorators: avec(unTableauDeBord({ aFaire: { total: 0, taches: [] } })),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Remplie, globals: { theme: 'dark' } }
