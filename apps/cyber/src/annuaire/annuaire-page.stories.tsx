import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import AnnuairePage from './annuaire-page.tsx'
import type { Annuaire } from './donnees.ts'

const meta = { title: 'Annuaire', component: AnnuairePage } satisfies Meta<typeof AnnuairePage>

export default meta
type Histoire = StoryObj<typeof meta>

const contact = {
  id: 'astreinte',
  organisme: 'CNAV',
  nom: 'Astreinte sécurité',
  fonction: 'Reçoit les alertes à toute heure',
  courriel: 'astreinte@cnav.exemple.invalid',
  telephone: '+33 1 99 00 11 11',
  agentId: null,
  clePgp: null,
  astreinte: true,
  rang: 1,
  verifieLe: '2026-06-01',
  absences: [{ du: '2026-11-20', au: '2026-11-25' }],
  suppleantId: 'releve',
  version: 1,
  absent: { du: '2026-11-20', au: '2026-11-25' },
  aReverifier: true,
} satisfies Annuaire['contacts'][number]

const releve = {
  ...contact,
  id: 'releve',
  nom: 'Relève d’astreinte',
  rang: 2,
  verifieLe: '2026-11-12',
  absences: [],
  suppleantId: null,
  absent: null,
  aReverifier: false,
} satisfies Annuaire['contacts'][number]

const annuaire: Annuaire = {
  aujourdhui: '2026-11-22',
  total: 2,
  aReverifier: 1,
  contacts: [contact, releve],
  appels: [{ organisme: 'CNAV', contacts: ['releve'] }],
  sansAstreinte: ['DSS'],
  tenus: [],
}
const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['cyber.lire'], reponses: { 'cyber.contact.list': reponse } })

export const Remplie: Histoire = { decorators: avec(annuaire) }

export const PourQuiLaTient: Histoire = { decorators: avec({ ...annuaire, tenus: ['CNAV'] }) }

export const Vide: Histoire = { decorators: avec({ ...annuaire, total: 0, contacts: [], sansAstreinte: [] }) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...PourQuiLaTient, globals: { theme: 'dark' } }
