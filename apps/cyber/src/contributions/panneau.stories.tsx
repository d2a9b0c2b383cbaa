import type { Meta, StoryObj } from '@storybook/react-vite'
import { actionsEnCours, dansUnPortail } from '@sssi/suivi-de-theme/testing'
import { theme } from '../theme.ts'
import Panneau from './panneau.tsx'

const meta = {
  title: 'Panneau d’une fiche',
  component: Panneau,
  args: { code: 'A5-022' },
  argTypes: { code: { control: 'select', options: theme.codes } },
} satisfies Meta<typeof Panneau>

export default meta
type Histoire = StoryObj<typeof meta>

export const EnCours: Histoire = { decorators: dansUnPortail(actionsEnCours(theme)) }

export const EnAttente: Histoire = { decorators: dansUnPortail('en attente') }

export const EnPanne: Histoire = { decorators: dansUnPortail('en panne') }

export const Sombre: Histoire = { ...EnCours, globals: { theme: 'dark' }, tags: ['!test'] }
