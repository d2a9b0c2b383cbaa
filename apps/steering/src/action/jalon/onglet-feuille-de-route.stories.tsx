import { unAgent } from '@sssi/domain/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { dansUneFiche, refus } from '../histoires.tsx'
import { chefDeProjet, suiviVivant, uneFiche } from '../testing.ts'
import OngletFeuilleDeRoute from './onglet-feuille-de-route.tsx'

const meta = {
  title: 'Fiche/Feuille de route',
  component: OngletFeuilleDeRoute,
} satisfies Meta<typeof OngletFeuilleDeRoute>

export default meta
type Histoire = StoryObj<typeof meta>

const fiche = uneFiche({ suivi: suiviVivant, agent: chefDeProjet })

export const EnLecture: Histoire = { decorators: dansUneFiche(uneFiche({ suivi: suiviVivant })) }

export const Vide: Histoire = { decorators: dansUneFiche(uneFiche({ agent: chefDeProjet })) }

export const EnFrise: Histoire = {
  decorators: dansUneFiche(fiche),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByText('Frise'))
    await expect(await vue.findByText('28 février 2026')).toBeVisible()
  },
}

export const Ajouter: Histoire = {
  decorators: dansUneFiche(fiche, {
    'steering.jalon.create': refus('BAD_REQUEST', 'Plusieurs champs sont à corriger.', {
      champs: {
        libelle: 'Renseignez le libellé du jalon.',
        echeance: 'Indiquez une date, par exemple 12/03/2026.',
      },
    }),
  }),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /^Ajouter un jalon/ }))
    await userEvent.click(await vue.findByRole('button', { name: 'Ajouter à la feuille de route' }))
    await expect(await vue.findByText('2 champs sont à corriger')).toBeVisible()
  },
}

/** Le correspondant ne touche qu’à l’état des jalons de son organisme. */
export const RendreCompte: Histoire = {
  decorators: dansUneFiche(
    uneFiche({
      suivi: suiviVivant,
      agent: unAgent().correspondant('A1-001', 'CNAM'),
      surcharge: { jalonsDontRendreCompte: ['j3'] },
    }),
  ),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Rendre compte/ }))
    await userEvent.click(await vue.findByRole('radio', { name: 'Atteint' }))
    await expect(vue.getByLabelText('Atteint le')).toBeVisible()
    await expect(vue.queryByRole('textbox', { name: /^Libellé/ })).toBeNull()
  },
}
