import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enPanne } from '../commun/testing.tsx'
import BulletinFluxPage from './bulletin-flux-page.tsx'

const meta = { title: 'Bulletins/Flux', component: BulletinFluxPage } satisfies Meta<typeof BulletinFluxPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) => dansUnPortail({ reponses: { 'cyber.abonnement.get': reponse } })

export const SansFlux: Histoire = { decorators: avec({ creeLe: null }) }

export const Ouvert: Histoire = { decorators: avec({ creeLe: '2026-11-20T10:00:00.000Z' }) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }
