import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import BulletinPage from './bulletin-page.tsx'
import { uneFiche, uneFicheDuCert } from './testing.ts'

const meta = { title: 'Bulletins/Bulletin', component: BulletinPage } satisfies Meta<typeof BulletinPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (fiche: unknown, defauts: readonly unknown[] = []) =>
  dansUnPortail({
    adresse: '/cyber/bulletins/d026fb93-6909-42d8-977a-b6b0f7de3310',
    route: '/cyber/bulletins/:id',
    reponses: {
      'cyber.bulletin.get': fiche,
      'cyber.bulletin.getVerification': { defauts },
      'cyber.diffusion.list': [],
    },
  })

export const PourUnDestinataire: Histoire = { decorators: avec(uneFiche()) }

export const PourLeCert: Histoire = { decorators: avec(uneFicheDuCert()) }

export const APublier: Histoire = {
  decorators: avec(
    uneFicheDuCert({
      numero: null,
      etat: 'brouillon',
      revision: 0,
      revisions: [],
      publieLe: null,
      reponses: [],
      droits: { gestes: ['ecrire', 'diffuser', 'publier', 'supprimer'], declasser: true, repondre: [] },
    }),
  ),
}

export const Refuse: Histoire = {
  decorators: avec(
    uneFicheDuCert({
      numero: null,
      etat: 'brouillon',
      revision: 0,
      revisions: [],
      publieLe: null,
      reponses: [],
    }),
    [
      { champ: 'contenu.produits', message: 'Dites au moins un produit.', regle: 'portail' },
      { champ: 'contenu.vulnerabilites.1.cve', message: 'Cette CVE est décrite deux fois.', regle: '6.1.23' },
    ],
  ),
}

export const Retire: Histoire = {
  decorators: avec(
    uneFiche({
      etat: 'retire',
      motifDeRetrait: 'L’éditeur a démenti.',
      droits: { gestes: [], declasser: false, repondre: [] },
    }),
  ),
}

export const RougeADeclasser: Histoire = {
  decorators: avec(
    uneFiche({
      tlp: 'RED',
      clients: [],
      personnes: [
        { id: 'cert', libelle: 'Analyste du CERT' },
        { id: 'hfds', libelle: 'Permanence HFDS' },
      ],
      droits: { gestes: [], declasser: true, repondre: [] },
      declassement: {
        id: 'demande',
        de: 'RED',
        vers: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] },
        motif: 'L’éditeur a rendu public son correctif.',
        demandePar: 'Analyste du CERT',
        demandeLe: '2026-11-21T10:00:00.000Z',
        version: 1,
        aDecider: true,
      },
    }),
  ),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...PourLeCert, globals: { theme: 'dark' }, tags: ['!test'] }
