import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import NormePage from './norme-page.tsx'
import { couverture, evaluation, mesures, norme, normes } from './testing.ts'

const meta = { title: 'Normes/Référentiel', component: NormePage } satisfies Meta<typeof NormePage>

export default meta
type Histoire = StoryObj<typeof meta>

const { id, organisme, ouverteLe, attesteeLe, attesteePar } = evaluation

const avec = (vue: string, changement: Readonly<Record<string, unknown>> = {}) =>
  dansUnPortail({
    droits: ['cyber.lire'],
    adresse: `/normes/norme-1?vue=${vue}`,
    route: '/normes/:id',
    reponses: {
      'cyber.norme.list': normes,
      'cyber.norme.get': norme,
      'cyber.norme.getCouverture': couverture,
      'cyber.mesure.list': mesures,
      'cyber.evaluation.list': {
        organismes: ['CNAV'],
        evaluations: [
          { id, organisme, ouverteLe, attesteeLe, attesteePar, couverture: evaluation.couverture },
        ],
      },
      ...changement,
    },
  })

export const Couverture: Histoire = { decorators: avec('couverture') }

export const SansEvaluation: Histoire = {
  decorators: avec('couverture', {
    'cyber.norme.getCouverture': {
      ...couverture,
      organismes: [],
      histoire: [],
      mediane: null,
      participants: 0,
    },
  }),
}

export const ParExigence: Histoire = { decorators: avec('matrice') }

export const Evaluations: Histoire = { decorators: avec('evaluations') }

export const EcartsEtPlan: Histoire = { decorators: avec('plan') }

export const Exigences: Histoire = { decorators: avec('exigences') }

export const EnAttente: Histoire = { decorators: avec('couverture', { 'cyber.norme.get': enAttente }) }

export const EnPanne: Histoire = { decorators: avec('couverture', { 'cyber.norme.get': enPanne }) }

export const Sombre: Histoire = { ...EcartsEtPlan, globals: { theme: 'dark' } }
