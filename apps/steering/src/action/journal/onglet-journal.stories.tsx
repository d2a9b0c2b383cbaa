import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { enAttente, enPanne } from '../../page/testing.tsx'
import type { Entree } from '../../journal/donnees.ts'
import { dansUneFiche } from '../histoires.tsx'
import { suiviVivant, uneFiche } from '../testing.ts'
import OngletJournal from './onglet-journal.tsx'

const meta = { title: 'Fiche/Journal', component: OngletJournal } satisfies Meta<typeof OngletJournal>

export default meta
type Histoire = StoryObj<typeof meta>

const fiche = uneFiche({ suivi: suiviVivant })

function uneEntree(id: number, phrase: string): Entree {
  return {
    id,
    le: '2026-03-12T13:05:00.000Z',
    par: { libelle: 'Chef de projet CNAV', organisme: 'CNAV' },
    type: 'meteo_publiee',
    code: 'A1-001',
    libelle: fiche.action.libelle,
    phrase,
    objet: null,
    avant: { meteo: 'objectifs_securises', synthese: 'Tout avance.' },
    apres: { meteo: 'appuis_necessaires', synthese: 'Le décret n’est pas paru.' },
    demonstration: false,
  }
}

const recente = uneEntree(2, 'CNAV a publié la météo : objectifs sécurisés → appuis nécessaires')
const ancienne = uneEntree(1, 'CNAV a publié la météo : non renseignée → objectifs sécurisés')
const pages = ({ avant }: { avant: number | null }) =>
  avant === null ? { entrees: [recente], suivant: 2 } : { entrees: [ancienne], suivant: null }

export const PlusAnciens: Histoire = {
  decorators: dansUneFiche(fiche, { 'steering.journal.list': pages }),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(await vue.findByRole('button', { name: /plus anciens/ }))
    await expect(await vue.findByText(/non renseignée → objectifs sécurisés/)).toBeVisible()
    const [details] = vue.getAllByText('Voir les valeurs avant et après')
    if (details) await userEvent.click(details)
    await expect(await vue.findByText('Avant')).toBeVisible()
  },
}

export const Vide: Histoire = {
  decorators: dansUneFiche(fiche, { 'steering.journal.list': { entrees: [], suivant: null } }),
}

export const EnAttente: Histoire = { decorators: dansUneFiche(fiche, { 'steering.journal.list': enAttente }) }

export const EnPanne: Histoire = { decorators: dansUneFiche(fiche, { 'steering.journal.list': enPanne }) }
