import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../../commun/testing.tsx'
import type { FluxLu } from '../donnees.ts'
import SourcesPage from './sources-page.tsx'

const meta = { title: 'Veille/Sources', component: SourcesPage } satisfies Meta<typeof SourcesPage>

export default meta
type Histoire = StoryObj<typeof meta>

const relevee: FluxLu = {
  id: '6f1f7f0e-6f0e-4c55-9d2b-000000000001',
  libelle: 'Avis d’exemple',
  adresse: 'https://source.exemple/flux.json',
  intervalleMinutes: 60,
  actif: true,
  releveLe: '2026-11-20T09:12:00.000Z',
  resultat: '2 nouveaux documents, 1 document déjà connu.',
  enEchec: false,
  prochaineLe: '2026-11-20T10:12:00.000Z',
  version: 1,
}
const enEchec: FluxLu = {
  ...relevee,
  id: '6f1f7f0e-6f0e-4c55-9d2b-000000000002',
  libelle: 'Source muette',
  resultat: 'La source n’a pas répondu en 20 secondes.',
  enEchec: true,
}
const enPause: FluxLu = {
  ...relevee,
  id: '6f1f7f0e-6f0e-4c55-9d2b-000000000003',
  libelle: 'Source en pause',
  actif: false,
  prochaineLe: null,
}
const catalogue = {
  version: '2026.11.19',
  nombre: 1_412,
  importeLe: '2026-11-20T09:12:00.000Z',
  importePar: 'Le portail',
}

const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['cyber.lire', 'cyber.veiller'], reponses: { 'cyber.flux.list': reponse } })

export const Remplie: Histoire = { decorators: avec({ flux: [relevee, enEchec, enPause], catalogue }) }

export const Vide: Histoire = { decorators: avec({ flux: [], catalogue: null }) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Remplie, globals: { theme: 'dark' } }
