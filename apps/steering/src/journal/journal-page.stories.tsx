import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../page/testing.tsx'
import type { PageDeJournal } from './donnees.ts'
import JournalPage from './journal-page.tsx'

const meta = { title: 'Journal', component: JournalPage } satisfies Meta<typeof JournalPage>

export default meta
type Histoire = StoryObj<typeof meta>

const page: PageDeJournal = {
  suivant: 1,
  entrees: [
    {
      id: 3,
      le: '2026-03-13T13:32:00.000Z',
      par: { libelle: 'Animateur DSS', organisme: 'DSS' },
      type: 'horizon_valide',
      code: 'A1-002',
      libelle: 'Poursuivre le déploiement du RGCU',
      phrase: 'CNAV a revu l’horizon de 2025 à 2026 — décision D-2026-04 du Copil du 12\u00a0mars\u00a02026',
      objet: null,
      avant: { annee: 2025 },
      apres: { annee: 2026 },
      demonstration: true,
    },
    {
      id: 2,
      le: '2026-03-02T08:05:00.000Z',
      par: { libelle: 'Chef de projet CNAM', organisme: 'CNAM' },
      type: 'meteo_publiee',
      code: 'A5-022',
      libelle: 'Créer un CERT de la Sphère sécurité sociale',
      phrase: 'CNAM a publié la météo\u00a0: objectifs sécurisés → appuis nécessaires',
      objet: null,
      avant: { meteo: 'objectifs_securises', synthese: 'Ouverture en mars dans trois caisses.' },
      apres: { meteo: 'appuis_necessaires', synthese: 'Ouverture en juin dans quatre caisses.' },
      demonstration: true,
    },
    {
      id: 1,
      le: '2026-01-15T10:00:00.000Z',
      par: { libelle: 'Animateur DSS', organisme: 'DSS' },
      type: 'instance_creee',
      code: null,
      libelle: null,
      phrase: 'DSS a inscrit le Copil du 12\u00a0mars\u00a02026',
      objet: null,
      avant: null,
      apres: { type: 'copil', date: '2026-03-12' },
      demonstration: true,
    },
  ],
}

const avec = (reponse: unknown, adresse = '/pilotage/journal') =>
  dansUnPortail({ adresse, reponses: { 'steering.journal.list': reponse } })

export const Rempli: Histoire = { decorators: avec(page) }

export const DernierePage: Histoire = {
  decorators: avec({ ...page, suivant: null }, '/pilotage/journal?avant=4'),
}

export const Vide: Histoire = { decorators: avec({ entrees: [], suivant: null }) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Rempli, globals: { theme: 'dark' } }
