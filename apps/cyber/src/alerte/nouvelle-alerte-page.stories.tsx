import type { Meta, StoryObj } from '@storybook/react-vite'
import { chaineDeDepart } from '@sssi/domain/cyber'
import { dansUnPortail, enPanne } from '../commun/testing.tsx'
import NouvelleAlertePage from './nouvelle-alerte-page.tsx'

const meta = { title: 'Alertes/Lancer', component: NouvelleAlertePage } satisfies Meta<
  typeof NouvelleAlertePage
>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (chaine: unknown) =>
  dansUnPortail({
    droits: ['alerte.lancer'],
    reponses: { 'cyber.chaine.get': chaine, 'cyber.diffusion.list': [] },
  })

export const Formulaire: Histoire = { decorators: avec({ definition: chaineDeDepart }) }

export const SansChaineActive: Histoire = { decorators: avec(enPanne) }
