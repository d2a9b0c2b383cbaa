import { documentRfc2350, reglagesVides } from '@sssi/domain/cyber'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import CertPage from './cert-page.tsx'

const meta = { title: 'Le CERT', component: CertPage } satisfies Meta<typeof CertPage>

export default meta
type Histoire = StoryObj<typeof meta>

const reglages = { ...reglagesVides, sigle: 'CERT-Exemple', nom: 'CERT d’exemple' }
const publication = {
  aujourdhui: '2026-11-22',
  peutRegler: false,
  sigle: 'CERT-Exemple',
  nom: 'CERT d’exemple',
  courriel: 'cert@exemple.invalid',
  telephone: '+33 1 99 00 00 00',
  chapitres: documentRfc2350(reglages, { urlPublique: '', modifieLe: '2026-11-22' }),
  securityTxt: true,
  expireLe: '2027-05-01',
  clientele: [{ organisme: 'CNAM', clients: ['UCANSS'] }],
}
const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['cyber.lire'], reponses: { 'cyber.reglages.getPublication': reponse } })

export const Publie: Histoire = { decorators: avec(publication) }

export const ARevoir: Histoire = {
  decorators: avec({ ...publication, peutRegler: true, securityTxt: false }),
}

export const PasEncore: Histoire = { decorators: avec({ ...publication, peutRegler: true, chapitres: null }) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Publie, globals: { theme: 'dark' } }
