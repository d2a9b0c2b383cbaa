import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../../commun/testing.tsx'
import type { ProduitLu } from '../donnees.ts'
import ProduitsPage from './produits-page.tsx'

const meta = { title: 'Veille/Produits', component: ProduitsPage } satisfies Meta<typeof ProduitsPage>

export default meta
type Histoire = StoryObj<typeof meta>

const produit: ProduitLu = {
  id: '6f1f7f0e-6f0e-4c55-9d2b-000000000001',
  organisme: 'CNAV',
  editeur: 'Éditeur d’exemple',
  produit: 'Passerelle d’exemple',
  alias: ['Gateway'],
  usage: 'Accès distants',
  modifieLe: '2026-11-20T09:12:00.000Z',
  modifiePar: 'RSSI CNAV',
  version: 1,
  tenue: true,
}
const deLaMsa: ProduitLu = {
  ...produit,
  id: '6f1f7f0e-6f0e-4c55-9d2b-000000000002',
  organisme: 'MSA',
  produit: '',
  alias: [],
  usage: '',
  tenue: false,
}

const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['cyber.lire', 'annuaire.tenir'], reponses: { 'cyber.produit.list': reponse } })

export const Remplie: Histoire = {
  decorators: avec({ lignes: [produit, deLaMsa], total: 2, autres: 3, tenus: ['CNAV'] }),
}

export const Vide: Histoire = { decorators: avec({ lignes: [], total: 0, autres: 0, tenus: [] }) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Remplie, globals: { theme: 'dark' } }
