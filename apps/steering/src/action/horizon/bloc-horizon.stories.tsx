import { unAgent, uneAction, uneRevision, uneRevisionValidee } from '@sssi/domain/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { dansUneFiche } from '../histoires.tsx'
import { chefDeProjet, uneFiche } from '../testing.ts'
import { BlocHorizon } from './bloc-horizon.tsx'

const meta = { title: 'Fiche/Horizon', component: BlocHorizon } satisfies Meta<typeof BlocHorizon>

export default meta
type Histoire = StoryObj<typeof meta>

const passee = uneAction({ horizon: '2025' })
const instances = [{ id: 'copil-1', type: 'copil', date: '2026-03-12', decisions: [] }]

export const PasseSansRevision: Histoire = { decorators: dansUneFiche(uneFiche({ action: passee })) }

export const Illisible: Histoire = {
  decorators: dansUneFiche(uneFiche({ action: uneAction({ horizon: 'version' }) })),
}

export const Revu: Histoire = {
  decorators: dansUneFiche(
    uneFiche({ action: passee, suivi: { revisions: [uneRevisionValidee({ annee: 2027 })] } }),
  ),
}

export const Proposer: Histoire = {
  decorators: dansUneFiche(uneFiche({ action: passee, agent: chefDeProjet })),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Proposer une révision/ }))
    await userEvent.type(await vue.findByRole('textbox', { name: /^Nouvel horizon/ }), 'deux mille')
    await userEvent.click(vue.getByRole('button', { name: 'Proposer la révision' }))
    await expect(await vue.findByRole('link', { name: /Indiquez un nombre/ })).toBeVisible()
  },
}

export const ADecider: Histoire = {
  decorators: dansUneFiche(
    uneFiche({ action: passee, suivi: { revisions: [uneRevision()] }, agent: unAgent().animateurDss() }),
    { 'steering.instance.list': instances },
  ),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Inscrire la décision/ }))
    await expect(await vue.findByRole('option', { name: /Copil du/ })).toBeInTheDocument()
    await userEvent.click(vue.getByRole('radio', { name: 'Refuser la révision' }))
    await expect(vue.getByRole('textbox', { name: /Motif du refus/ })).toBeVisible()
  },
}
