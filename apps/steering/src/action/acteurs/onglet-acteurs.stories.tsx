import { unAgent, uneAction } from '@sssi/domain/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { dansUneFiche } from '../histoires.tsx'
import { chefDeProjet, suiviVivant, uneFiche } from '../testing.ts'
import OngletActeurs from './onglet-acteurs.tsx'

const meta = { title: 'Fiche/Acteurs', component: OngletActeurs } satisfies Meta<typeof OngletActeurs>

export default meta
type Histoire = StoryObj<typeof meta>

export const EnLecture: Histoire = { decorators: dansUneFiche(uneFiche({ suivi: suiviVivant })) }

export const PersonneNEstDesigne: Histoire = {
  decorators: dansUneFiche(uneFiche({ action: uneAction({ chefsDeFile: 'A définir' }) })),
}

export const DesignerLesChefsDeFile: Histoire = {
  decorators: dansUneFiche(
    uneFiche({ action: uneAction({ chefsDeFile: 'OSS' }), agent: unAgent().animateurDss() }),
    { 'steering.action.assignChefsDeFile': { version: 1 } },
  ),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Désigner les chefs de file/ }))
    await userEvent.click(await vue.findByRole('checkbox', { name: /^CNAV/ }))
    await userEvent.click(vue.getByRole('button', { name: 'Enregistrer' }))
    await expect(await vue.findByText(/désignation des chefs de file est enregistrée/)).toBeVisible()
  },
}

export const GererLesContributeurs: Histoire = {
  decorators: dansUneFiche(uneFiche({ suivi: suiviVivant, agent: chefDeProjet })),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Modifier les contributeurs/ }))
    await expect(await vue.findByRole('checkbox', { name: /^CNAM/ })).toBeChecked()
    await expect(vue.queryByRole('checkbox', { name: /^CNAV/ })).toBeNull()
  },
}
