import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import { unAvis, unePage } from './testing.ts'
import VeillePage from './veille-page.tsx'

const meta = { title: 'Veille', component: VeillePage } satisfies Meta<typeof VeillePage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown, droits = ['cyber.lire', 'cyber.veiller']) =>
  dansUnPortail({ droits, reponses: { 'cyber.avis.list': reponse } })

const avis = [
  unAvis(),
  unAvis({
    id: '6f1f7f0e-6f0e-4c55-9d2b-000000000002',
    reference: 'EXEMPLE-2026-0002',
    titre:
      'Un titre assez long pour passer à la ligne deux fois sur un téléphone, et une fois sur un écran ordinaire',
    score: null,
    gravite: null,
    exploitee: false,
    echeance: null,
    organismes: [],
    decision: 'informer',
    tlp: 'AMBER',
  }),
]

export const Remplie: Histoire = { decorators: avec(unePage(avis)) }

export const PourUnRssi: Histoire = {
  decorators: avec(
    unePage([unAvis({ organismes: ['CNAV'] }), ...avis.slice(1)], { organismesLus: ['CNAV'] }),
    ['cyber.lire'],
  ),
}

export const TresLongue: Histoire = {
  decorators: avec(unePage(avis, { compte: { nombre: 1_000, auMoins: true } })),
}

export const Vide: Histoire = { decorators: avec(unePage([])) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Remplie, globals: { theme: 'dark' } }
