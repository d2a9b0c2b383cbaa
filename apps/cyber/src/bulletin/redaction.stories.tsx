import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail } from '../commun/testing.tsx'
import BulletinEcrirePage from './bulletin-ecrire-page.tsx'
import { uneFicheDuCert } from './testing.ts'

const meta = { title: 'Bulletins/Rédaction', component: BulletinEcrirePage } satisfies Meta<
  typeof BulletinEcrirePage
>

export default meta
type Histoire = StoryObj<typeof meta>

const brouillon = uneFicheDuCert({
  numero: null,
  etat: 'brouillon',
  revision: 0,
  revisions: [],
  reponses: [],
})
const avec = (fiche: unknown, defauts: readonly unknown[] = [], requete = '') =>
  dansUnPortail({
    adresse: `/cyber/bulletins/d026fb93-6909-42d8-977a-b6b0f7de3310/ecrire${requete}`,
    route: '/cyber/bulletins/:id/ecrire',
    reponses: {
      'cyber.bulletin.get': fiche,
      'cyber.bulletin.getVerification': { defauts },
      'cyber.diffusion.list': [],
    },
  })

export const Brouillon: Histoire = { decorators: avec(brouillon) }

export const Revision: Histoire = { decorators: avec(uneFicheDuCert()) }

export const ACorriger: Histoire = {
  decorators: avec(
    brouillon,
    [
      { champ: 'contenu.vulnerabilites.0.cve', message: 'Cette CVE est décrite deux fois.', regle: '6.1.23' },
      { champ: 'contenu.liens', message: 'Une adresse complète est attendue.', regle: 'schema' },
    ],
    '?verifier=oui',
  ),
}

export const Sombre: Histoire = { ...Brouillon, globals: { theme: 'dark' }, tags: ['!test'] }
