import type { Meta, StoryObj } from '@storybook/react-vite'
import { userEvent, within } from 'storybook/test'
import { dansUnPortail, enPanne } from '../../commun/testing.tsx'
import type { RapportDImport } from '../donnees.ts'
import ImporterPage from './importer-page.tsx'

const meta = { title: 'Veille/Importer', component: ImporterPage } satisfies Meta<typeof ImporterPage>

export default meta
type Histoire = StoryObj<typeof meta>

const documents: readonly RapportDImport[] = [
  {
    genre: 'certfr',
    issue: 'nouveau',
    reference: 'CERTFR-2026-AVI-9001',
    titre: 'Vulnérabilité dans la Passerelle d’exemple',
    avisId: '6f1f7f0e-6f0e-4c55-9d2b-000000000001',
    erreurs: [],
  },
  {
    genre: 'csaf',
    issue: 'refuse',
    reference: null,
    titre: null,
    avisId: null,
    erreurs: [
      { chemin: '/document/title', ligne: 12, colonne: 15, message: 'Ce texte ne peut pas être vide.' },
      {
        chemin: '/vulnerabilities/0/product_status/fixed/0',
        ligne: 84,
        colonne: 11,
        message: 'Cet identifiant de produit n’est défini nulle part dans l’arbre des produits.',
      },
    ],
  },
]

const avec = (reponse: unknown) =>
  dansUnPortail({ droits: ['cyber.lire', 'cyber.veiller'], reponses: { 'cyber.avis.import': reponse } })

const coller: Histoire['play'] = async ({ canvasElement }) => {
  const page = within(canvasElement)
  await userEvent.click(page.getByRole('textbox', { name: /coller un document/ }))
  await userEvent.paste('{}')
  await userEvent.click(page.getByRole('button', { name: 'Importer le texte' }))
}

export const Vierge: Histoire = { decorators: avec({ documents }) }

export const Importee: Histoire = { decorators: avec({ documents }), play: coller }

export const EnPanne: Histoire = { decorators: avec(enPanne), play: coller }
