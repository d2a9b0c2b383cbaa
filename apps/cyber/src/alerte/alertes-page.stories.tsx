import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import AlertesPage from './alertes-page.tsx'
import { uneLigne } from './testing.ts'

const meta = { title: 'Alertes/Liste', component: AlertesPage } satisfies Meta<typeof AlertesPage>

export default meta
type Histoire = StoryObj<typeof meta>

const statistiques = {
  ensemble: { appelees: 2, acquittees: 2, auPremierNiveau: 1, mediane: 480 },
  parOrganisme: [
    { organisme: 'CNAM', appelees: 1, acquittees: 1, auPremierNiveau: 1, mediane: 180 },
    { organisme: 'CNAF', appelees: 1, acquittees: 1, auPremierNiveau: 0, mediane: 780 },
  ],
}

const avec = (liste: unknown) =>
  dansUnPortail({
    droits: ['cyber.lire', 'alerte.lancer'],
    reponses: { 'cyber.alerte.list': liste, 'cyber.alerte.getStatistiques': statistiques },
  })

const page = (lignes: readonly unknown[]) => ({ total: lignes.length, page: 1, peutLancer: true, lignes })

export const Remplie: Histoire = {
  decorators: avec(
    page([
      uneLigne(),
      uneLigne({
        id: '0b0f0c0a-0000-4000-8000-000000000002',
        reference: 'AL-2026-0006',
        exercice: true,
        etat: 'levee',
        leveeLe: '2026-11-10T11:00:00.000Z',
        acquittes: 3,
      }),
    ]),
  ),
}

export const Vide: Histoire = { decorators: avec(page([])) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Remplie, globals: { theme: 'dark' }, tags: ['!test'] }
