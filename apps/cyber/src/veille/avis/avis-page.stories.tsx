import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../../commun/testing.tsx'
import { uneFiche } from '../testing.ts'
import AvisPage from './avis-page.tsx'

const meta = { title: 'Veille/Avis', component: AvisPage } satisfies Meta<typeof AvisPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['cyber.lire', 'cyber.veiller'], reponses: { 'cyber.avis.get': reponse } })

export const ATrier: Histoire = { decorators: avec(uneFiche()) }

export const AInformer: Histoire = {
  decorators: avec(
    uneFiche({
      decision: 'informer',
      motif: 'Trois organismes l’emploient.',
      decidePar: 'Analyste du CERT',
      decideLe: '2026-11-20T10:00:00.000Z',
    }),
  ),
}

export const PourUnRssi: Histoire = {
  decorators: avec(uneFiche({ organismes: ['CNAV'], organismesLus: ['CNAV'], droits: { veiller: false } })),
}

export const SansRien: Histoire = {
  decorators: avec(
    uneFiche({ cves: [], systemes: [], organismes: [], texte: [], liens: [], score: null, gravite: null }),
  ),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...ATrier, globals: { theme: 'dark' } }
