import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { dansUneFiche } from '../histoires.tsx'
import { chefDeProjet, suiviVivant, uneFiche } from '../testing.ts'
import { BlocDeStatut } from './bloc-de-statut.tsx'

const meta = { title: 'Fiche/Statut', component: BlocDeStatut } satisfies Meta<typeof BlocDeStatut>

export default meta
type Histoire = StoryObj<typeof meta>

export const EnLecture: Histoire = { decorators: dansUneFiche(uneFiche({ suivi: suiviVivant })) }

export const Abandonnee: Histoire = {
  decorators: dansUneFiche(
    uneFiche({
      suivi: { statut: 'abandonnee', decisionAbandon: 'Décision D-2026-04 du Copil du 12 mars 2026.' },
    }),
  ),
}

/** Ce qui n’est pas possible maintenant est montré, avec ce qu’il faudrait. */
export const EnEcriture: Histoire = {
  decorators: dansUneFiche(uneFiche({ suivi: suiviVivant, agent: chefDeProjet })),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: 'Modifier le statut' }))
    await expect(await vue.findByRole('radio', { name: /Réalisée/ })).toBeDisabled()
    await userEvent.click(vue.getByRole('radio', { name: /Abandonnée/ }))
    await expect(vue.getByRole('textbox', { name: /Décision qui abandonne/ })).toBeVisible()
  },
}
