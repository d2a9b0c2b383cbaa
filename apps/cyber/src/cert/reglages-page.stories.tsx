import { manquesDesReglages, reglagesVides } from '@sssi/domain/cyber'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import ReglagesPage from './reglages-page.tsx'

const meta = { title: 'Le CERT/Réglages', component: ReglagesPage } satisfies Meta<typeof ReglagesPage>

export default meta
type Histoire = StoryObj<typeof meta>

const lus = {
  reglages: reglagesVides,
  version: 0,
  modifiePar: null,
  modifieLe: null,
  aujourdhui: '2026-11-22',
  manques: manquesDesReglages(reglagesVides, '2026-11-22'),
  journal: [],
}
const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['cert.regler'], reponses: { 'cyber.reglages.get': reponse } })

export const PremiereFois: Histoire = { decorators: avec(lus) }

export const DejaRegles: Histoire = {
  decorators: avec({
    ...lus,
    reglages: { ...reglagesVides, sigle: 'CERT-Exemple', nom: 'CERT d’exemple' },
    version: 3,
    modifiePar: 'Analyste du CERT',
    modifieLe: '2026-11-20T09:00:00.000Z',
    journal: [{ id: 1, le: '2026-11-20T09:00:00.000Z', par: 'Analyste du CERT', champs: ['nom'] }],
  }),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...DejaRegles, globals: { theme: 'dark' } }
