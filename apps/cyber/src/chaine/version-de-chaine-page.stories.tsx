import type { Meta, StoryObj } from '@storybook/react-vite'
import { chaineDeDepart } from '@sssi/domain/cyber'
import { dansUnPortail, enAttente } from '../commun/testing.tsx'
import VersionDeChainePage from './version-de-chaine-page.tsx'

const meta = {
  title: 'Chaîne/Version',
  component: VersionDeChainePage,
} satisfies Meta<typeof VersionDeChainePage>

export default meta
type Histoire = StoryObj<typeof meta>

const version = {
  numero: 2,
  etat: 'brouillon',
  definition: chaineDeDepart,
  simulation: null,
  creeeLe: '2026-11-22T10:00:00.000Z',
  creeePar: 'Analyste du CERT',
  activeeLe: null,
  activeePar: null,
  version: 0,
  defauts: [],
  histoire: [
    {
      id: 1,
      le: '2026-11-22T10:00:00.000Z',
      phrase: 'Analyste du CERT a ouvert cette version à partir de la version 1.',
    },
  ],
  peutGerer: true,
}

const avec = (reponse: unknown) =>
  dansUnPortail({
    droits: ['cyber.lire', 'chaine.gerer'],
    route: '/cyber/chaine/:numero',
    adresse: '/cyber/chaine/2',
    reponses: { 'cyber.chaine.get': reponse },
  })

export const Brouillon: Histoire = { decorators: avec(version) }

export const Defectueuse: Histoire = {
  decorators: avec({
    ...version,
    defauts: ['Personne à appeler au niveau 2 (RSSI de l’organisme) pour : GIP UR.'],
  }),
}

export const Active: Histoire = { decorators: avec({ ...version, etat: 'active', peutGerer: false }) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const Sombre: Histoire = { ...Brouillon, globals: { theme: 'dark' }, tags: ['!test'] }
