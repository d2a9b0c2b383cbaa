import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail } from '../commun/testing.tsx'
import MurPage from './mur-page.tsx'
import { uneFiche } from './testing.ts'

const meta = { title: 'Alertes/Mur', component: MurPage } satisfies Meta<typeof MurPage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (fiche: unknown, direct: 'ouvert' | 'coupe' = 'ouvert') =>
  dansUnPortail({
    droits: ['cyber.lire'],
    direct,
    reponses: { 'cyber.alerte.get': fiche, 'cyber.alerte.getCourante': { id: fiche ? uneFiche().id : null } },
  })

export const EnCours: Histoire = { decorators: avec(uneFiche()) }

export const Exercice: Histoire = { decorators: avec(uneFiche({ exercice: true })) }

export const ConnexionCoupee: Histoire = { decorators: avec(uneFiche(), 'coupe') }

export const SansAlerte: Histoire = { decorators: avec(null) }

export const Sombre: Histoire = { ...EnCours, globals: { theme: 'dark' }, tags: ['!test'] }
