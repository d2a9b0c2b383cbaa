import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import AlertePage from './alerte-page.tsx'
import { uneFiche } from './testing.ts'

const meta = { title: 'Alertes/Fiche', component: AlertePage } satisfies Meta<typeof AlertePage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (fiche: unknown) =>
  dansUnPortail({
    droits: ['cyber.lire', 'alerte.acquitter'],
    route: '/cyber/alertes/:id',
    adresse: `/cyber/alertes/${uneFiche().id}`,
    reponses: { 'cyber.alerte.get': fiche },
  })

export const AAcquitter: Histoire = { decorators: avec(uneFiche()) }

export const PourLeCert: Histoire = { decorators: avec(uneFiche({ peutGerer: true })) }

export const Exercice: Histoire = { decorators: avec(uneFiche({ exercice: true })) }

export const Levee: Histoire = {
  decorators: avec(
    uneFiche({
      etat: 'levee',
      leveeLe: '2026-11-22T11:00:00.000Z',
      leveePar: 'Analyste du CERT',
      motifDeLevee: 'Le prestataire est rétabli.',
    }),
  ),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...AAcquitter, globals: { theme: 'dark' }, tags: ['!test'] }
