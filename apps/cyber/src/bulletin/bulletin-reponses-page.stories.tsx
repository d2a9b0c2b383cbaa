import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../commun/testing.tsx'
import BulletinReponsesPage from './bulletin-reponses-page.tsx'
import { uneLigneDeReponses } from './testing.ts'

const meta = { title: 'Bulletins/Réponses', component: BulletinReponsesPage } satisfies Meta<
  typeof BulletinReponsesPage
>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown, droits = ['suivi.lire', 'cyber.lire', 'bulletin.publier']) =>
  dansUnPortail({ droits, reponses: { 'cyber.reponse.list': reponse } })

const lignes = [
  uneLigneDeReponses(),
  uneLigneDeReponses({ id: '2', numero: 'SSSI-CERT-2026-0002', enRetard: true, reponses: [] }),
]

export const PourLeCert: Histoire = { decorators: avec(lignes) }

export const PourUnOrganisme: Histoire = {
  decorators: avec(
    [uneLigneDeReponses({ destinataires: ['CNAV'], sansReponse: ['CNAV'], reponses: [] })],
    ['suivi.lire', 'cyber.lire', 'bulletin.repondre'],
  ),
}

export const Vide: Histoire = { decorators: avec([]) }

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...PourLeCert, globals: { theme: 'dark' }, tags: ['!test'] }
