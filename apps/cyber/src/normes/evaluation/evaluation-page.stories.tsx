import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { dansUnPortail, enAttente, enPanne } from '../../commun/testing.tsx'
import { evaluation } from '../testing.ts'
import EvaluationPage from './evaluation-page.tsx'

const meta = { title: 'Normes/Évaluation', component: EvaluationPage } satisfies Meta<typeof EvaluationPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) =>
  dansUnPortail({
    droits: ['cyber.lire'],
    adresse: '/normes/evaluations/evaluation-2',
    route: '/normes/evaluations/:id',
    reponses: {
      'cyber.evaluation.get': reponse,
      'cyber.evaluation.list': { organismes: ['CNAV'], evaluations: [] },
    },
  })

export const EnCours: Histoire = { decorators: avec(evaluation) }

export const UneReponseEstProposee: Histoire = {
  ...EnCours,
  async play({ canvasElement }) {
    const page = within(canvasElement)
    await userEvent.click(await page.findByRole('button', { name: /réponse est proposée/ }))
    await userEvent.click(await page.findByRole('button', { name: 'Reprendre cette réponse' }))
    await expect(page.getByRole('radio', { name: 'Partiellement conforme' })).toBeChecked()
  },
}

export const Attestee: Histoire = {
  decorators: avec({
    ...evaluation,
    peutEvaluer: false,
    propositions: {},
    attestation: 'Réponses vérifiées avec les équipes.',
    attesteePar: 'RSSI CNAV',
    attesteeLe: '2026-11-21T09:00:00.000Z',
  }),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...EnCours, globals: { theme: 'dark' } }
