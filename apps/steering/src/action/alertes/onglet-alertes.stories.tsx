import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUneFiche } from '../histoires.tsx'
import { suiviVivant, uneFiche } from '../testing.ts'
import OngletAlertes from './onglet-alertes.tsx'

const meta = { title: 'Fiche/Alertes', component: OngletAlertes } satisfies Meta<typeof OngletAlertes>

export default meta
type Histoire = StoryObj<typeof meta>

export const Suivie: Histoire = { decorators: dansUneFiche(uneFiche({ suivi: suiviVivant })) }

export const JamaisRenseignee: Histoire = { decorators: dansUneFiche(uneFiche()) }
