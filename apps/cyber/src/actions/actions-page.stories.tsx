import type { Meta, StoryObj } from '@storybook/react-vite'
import { actionsDUnTheme, actionsEnCours, dansUnPortail } from '@sssi/suivi-de-theme/testing'
import { theme } from '../theme.ts'
import ActionsPage from './actions-page.tsx'

const meta = { title: 'Les actions de cybersécurité', component: ActionsPage } satisfies Meta<
  typeof ActionsPage
>

export default meta
type Histoire = StoryObj<typeof meta>

export const EnCours: Histoire = { decorators: dansUnPortail(actionsEnCours(theme)) }

export const RienDeRenseigne: Histoire = { decorators: dansUnPortail(actionsDUnTheme(theme)) }

export const EnAttente: Histoire = { decorators: dansUnPortail('en attente') }

export const EnPanne: Histoire = { decorators: dansUnPortail('en panne') }

export const SansAction: Histoire = { decorators: dansUnPortail([]) }

export const Sombre: Histoire = { ...EnCours, globals: { theme: 'dark' }, tags: ['!test'] }
