import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../../commun/testing.tsx'
import { ficheExemple } from '../histoires.ts'
import IncidentPage from './incident-page.tsx'
import type { OngletDIncident } from './onglets.ts'

const meta = { title: 'Incidents/Fiche', component: IncidentPage } satisfies Meta<typeof IncidentPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown, onglet: OngletDIncident = 'synthese') =>
  dansUnPortail({
    droits: ['incident.lire', 'incident.gerer'],
    adresse: `/cyber/incidents/00000000-0000-4000-8000-000000000001?onglet=${onglet}`,
    route: '/cyber/incidents/:id',
    reponses: { 'cyber.incident.get': reponse, 'cyber.lienDIncident.search': [], 'cyber.diffusion.list': [] },
  })

export const Synthese: Histoire = { decorators: avec(ficheExemple()) }

export const Echeances: Histoire = { decorators: avec(ficheExemple(), 'echeances') }

export const Services: Histoire = { decorators: avec(ficheExemple(), 'services') }

export const Chronologie: Histoire = { decorators: avec(ficheExemple(), 'chronologie') }

export const Taches: Histoire = { decorators: avec(ficheExemple(), 'taches') }

export const Liens: Histoire = { decorators: avec(ficheExemple(), 'liens') }

export const Journal: Histoire = { decorators: avec(ficheExemple(), 'journal') }

export const EnLecture: Histoire = {
  decorators: avec(ficheExemple({ peutGerer: false, transitions: [], faits: [], taches: [] })),
}

export const Reuni: Histoire = {
  decorators: avec(
    ficheExemple({
      peutGerer: false,
      transitions: [],
      fusionneDans: { id: '00000000-0000-4000-8000-000000000002', reference: 'CNAV-2026-002' },
    }),
  ),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Echeances, globals: { theme: 'dark' } }
