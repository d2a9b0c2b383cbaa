import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../../commun/testing.tsx'
import { declarationExemple } from '../histoires.ts'
import EcheancePage from './echeance-page.tsx'

const meta = { title: 'Incidents/Déclaration réglementaire', component: EcheancePage } satisfies Meta<
  typeof EcheancePage
>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) =>
  dansUnPortail({
    droits: ['incident.lire', 'incident.gerer'],
    adresse: '/cyber/incidents/1/echeances/rgpd.notification',
    route: '/cyber/incidents/:id/echeances/:cle',
    reponses: { 'cyber.echeance.get': reponse },
  })

export const EnPreparation: Histoire = { decorators: avec(declarationExemple()) }

export const Envoyee: Histoire = {
  decorators: avec(
    declarationExemple({
      preuve: {
        envoyeeLe: new Date().toISOString(),
        canal: 'teleservice',
        numero: 'DEMO-9001',
        motifDeRetard: null,
        par: 'RSSI CNAV',
        enregistreeLe: new Date().toISOString(),
      },
      fichiers: [{ id: 'fichier-1', nom: 'accuse.pdf', type: 'application/pdf', octets: 12_000 }],
    }),
  ),
}

export const EnLecture: Histoire = { decorators: avec(declarationExemple({ peutGerer: false })) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...EnPreparation, globals: { theme: 'dark' } }
