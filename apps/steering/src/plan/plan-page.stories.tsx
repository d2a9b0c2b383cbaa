import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { dansUnPortail, enAttente, enPanne } from '../page/testing.tsx'
import PlanPage from './plan-page.tsx'
import { lignesDuPlan, unePage } from './testing.ts'

const meta = {
  title: 'Plan d’action',
  component: PlanPage,
  // La page retient les filtres quittés : une histoire ne doit pas retrouver ceux de la précédente.
  beforeEach: () => sessionStorage.clear(),
} satisfies Meta<typeof PlanPage>

export default meta
type Histoire = StoryObj<typeof meta>

interface Demande {
  readonly page: number
  readonly taille: number
}

const entier = (demande: Demande) => unePage(lignesDuPlan, demande)
const avec = (reponse: unknown, requete = '') =>
  dansUnPortail({
    adresse: `/pilotage/plan${requete}`,
    reponses: { 'steering.action.list': reponse },
  })

export const Tableau: Histoire = { decorators: avec(entier) }

const cnam = lignesDuPlan.filter(({ chefsDeFile }) => chefsDeFile.includes('CNAM'))

export const Filtre: Histoire = {
  decorators: avec((demande: Demande) => unePage(cnam, demande), '?chefDeFile=CNAM'),
}

export const Trie: Histoire = {
  decorators: avec(entier, '?tri=horizon&ordre=desc'),
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const horizon = await page.findByRole('columnheader', { name: 'Horizon' })
    await expect(horizon).toHaveAttribute('aria-sort', 'descending')
    await userEvent.click(within(horizon).getByRole('button'))
    await expect(horizon).toHaveAttribute('aria-sort', 'ascending')
  },
}

export const Calendrier: Histoire = { decorators: avec(entier, '?vue=calendrier') }

export const ParChefDeFile: Histoire = { decorators: avec(entier, '?vue=chefs-de-file') }

export const ParAxe: Histoire = { decorators: avec(entier, '?vue=axes') }

const { facettes } = unePage()

export const AucuneAction: Histoire = {
  decorators: avec({ ...unePage([]), facettes }, '?chefDeFile=HFDS&meteo=objectifs_compromis&q=RGCU'),
}

export const PageAbsente: Histoire = { decorators: avec(entier, '?page=40') }

export const AdresseMalComprise: Histoire = { decorators: avec(entier, '?statut=presque_finie') }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Tableau, globals: { theme: 'dark' } }
