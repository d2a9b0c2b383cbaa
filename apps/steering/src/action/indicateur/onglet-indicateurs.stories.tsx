import { unIndicateur } from '@sssi/domain/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { dansUneFiche } from '../histoires.tsx'
import { chefDeProjet, suiviVivant, uneFiche } from '../testing.ts'
import OngletIndicateurs from './onglet-indicateurs.tsx'

const meta = { title: 'Fiche/Indicateurs', component: OngletIndicateurs } satisfies Meta<
  typeof OngletIndicateurs
>

export default meta
type Histoire = StoryObj<typeof meta>

export const EnLecture: Histoire = { decorators: dansUneFiche(uneFiche({ suivi: suiviVivant })) }

export const Vide: Histoire = { decorators: dansUneFiche(uneFiche({ agent: chefDeProjet })) }

export const NonApplicable: Histoire = {
  decorators: dansUneFiche(
    uneFiche({
      suivi: {
        indicateurs: [unIndicateur({ applicable: false, motifNonApplicable: 'Le service est fermé.' })],
      },
    }),
  ),
}

export const ProgresNonCalcule: Histoire = {
  decorators: dansUneFiche(
    uneFiche({
      suivi: {
        indicateurs: [
          unIndicateur({
            valeurInitiale: null,
            dateInitiale: null,
            libelle:
              'Nombre de carrières dont toutes les périodes, y compris celles d’avant la réforme, sont reprises',
          }),
        ],
      },
    }),
  ),
}

export const EnregistrerUneValeur: Histoire = {
  decorators: dansUneFiche(uneFiche({ suivi: suiviVivant, agent: chefDeProjet }), {
    'steering.indicateur.recordValeur': { version: 2 },
  }),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Enregistrer une valeur/ }))
    await userEvent.type(await vue.findByRole('textbox', { name: /^Valeur, en %/ }), '48,5')
    await userEvent.click(vue.getByRole('button', { name: 'Enregistrer la valeur' }))
    await expect(await vue.findByText(/^La valeur de l’indicateur/)).toBeVisible()
  },
}

export const Modifier: Histoire = {
  decorators: dansUneFiche(uneFiche({ suivi: suiviVivant, agent: chefDeProjet })),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /^Modifier l’indicateur/ }))
    await waitFor(() => expect(vue.getByRole('textbox', { name: /^Libellé/ })).toHaveFocus())
  },
}
