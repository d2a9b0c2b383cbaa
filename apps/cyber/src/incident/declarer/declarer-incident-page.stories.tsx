import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail } from '../../commun/testing.tsx'
import { regimesExemple } from '../histoires.ts'
import DeclarerIncidentPage from './declarer-incident-page.tsx'

const meta = {
  title: 'Incidents/Déclarer',
  component: DeclarerIncidentPage,
} satisfies Meta<typeof DeclarerIncidentPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (droits: string[]) =>
  dansUnPortail({
    droits,
    reponses: { 'cyber.regime.list': regimesExemple(false), 'cyber.diffusion.list': [] },
  })

export const ParUnResponsable: Histoire = { decorators: avec(['incident.gerer']) }

export const ParLeCert: Histoire = { decorators: avec(['incident.gerer', 'cert.regler']) }
