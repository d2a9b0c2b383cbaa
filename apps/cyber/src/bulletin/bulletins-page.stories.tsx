import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import BulletinsPage from './bulletins-page.tsx'
import { uneLigne } from './testing.ts'

const meta = { title: 'Bulletins/Liste', component: BulletinsPage } satisfies Meta<typeof BulletinsPage>

export default meta
type Histoire = StoryObj<typeof meta>

const lignes = [
  uneLigne(),
  uneLigne({ id: '2', numero: null, etat: 'brouillon', tlp: 'RED', gravite: 'elevee', sansReponse: [] }),
  uneLigne({
    id: '3',
    numero: 'SSSI-CERT-2026-0002',
    etat: 'retire',
    tlp: 'CLEAR',
    gravite: 'faible',
    sansReponse: [],
  }),
]
const avec = (reponse: unknown, droits = ['suivi.lire', 'cyber.lire']) =>
  dansUnPortail({ droits, reponses: { 'cyber.bulletin.list': reponse } })

export const PourUnOrganisme: Histoire = {
  decorators: avec({ lignes, total: 3, plusQueCompte: false, suite: null }),
}

export const PourLeCert: Histoire = {
  decorators: avec(
    { lignes, total: 100, plusQueCompte: true, suite: '1795354439149_d026fb93-6909-42d8-977a-b6b0f7de3310' },
    ['suivi.lire', 'cyber.lire', 'bulletin.publier'],
  ),
}

export const Vide: Histoire = {
  decorators: avec({ lignes: [], total: 0, plusQueCompte: false, suite: null }),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...PourLeCert, globals: { theme: 'dark' }, tags: ['!test'] }
