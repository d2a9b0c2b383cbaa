import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../page/testing.tsx'
import InstancesPage from './instances-page.tsx'

const meta = { title: 'Copil et Costrat', component: InstancesPage } satisfies Meta<typeof InstancesPage>

export default meta
type Histoire = StoryObj<typeof meta>

const instances = [
  { id: 'costrat-2099', type: 'costrat', date: '2099-12-10', decisions: [] },
  {
    id: 'copil-2026',
    type: 'copil',
    date: '2026-03-12',
    decisions: [
      {
        code: 'A1-002',
        libelle: 'Poursuivre le déploiement du RGCU',
        annee: 2026,
        etat: 'validee',
        numeroDecision: 'D-2026-04',
      },
      {
        code: 'A5-022',
        libelle: 'Créer un CERT de la Sphère sécurité sociale',
        annee: 2028,
        etat: 'refusee',
        numeroDecision: 'D-2026-05',
      },
    ],
  },
  { id: 'copil-2025', type: 'copil', date: '2025-10-02', decisions: [] },
]

const avec = (reponse: unknown, droits = ['suivi.lire']) =>
  dansUnPortail({ droits, reponses: { 'steering.instance.list': reponse } })

export const Remplie: Histoire = { decorators: avec(instances) }

export const PourLaDss: Histoire = { decorators: avec(instances, ['suivi.lire', 'instance.gerer']) }

export const Vide: Histoire = { decorators: avec([]) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...PourLaDss, globals: { theme: 'dark' } }
