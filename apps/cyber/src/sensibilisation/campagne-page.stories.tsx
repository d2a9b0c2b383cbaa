import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import CampagnePage from './campagne-page.tsx'
import { campagne } from './testing.ts'

const meta = { title: 'Sensibilisation/Campagne', component: CampagnePage } satisfies Meta<
  typeof CampagnePage
>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) =>
  dansUnPortail({
    droits: ['cyber.lire'],
    adresse: '/sensibilisation/campagne-1',
    route: '/sensibilisation/:id',
    reponses: { 'cyber.campagne.get': reponse },
  })

export const Ouverte: Histoire = { decorators: avec(campagne) }

export const SansMediane: Histoire = {
  decorators: avec({
    ...campagne,
    participants: 2,
    histoire: [],
    medianes: { atteints: null, acheves: null, indicateurs: { clic: null } },
  }),
}

export const PourLeCert: Histoire = {
  decorators: avec({ ...campagne, peutGerer: true, siens: [], sansReleve: ['MSA'] }),
}

export const EnBrouillon: Histoire = {
  decorators: avec({ ...campagne, etat: 'brouillon', peutGerer: true, releves: [], participants: 0 }),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Ouverte, globals: { theme: 'dark' } }
