import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { dansUneFiche } from '../histoires.tsx'
import { chefDeProjet, suiviVivant, uneFiche } from '../testing.ts'
import { BlocDeRubrique } from './bloc-de-rubrique.tsx'
import OngletFiche from './onglet-fiche.tsx'

const meta = {
  title: 'Fiche/Rubriques',
  component: BlocDeRubrique,
  args: { numero: 1 },
} satisfies Meta<typeof BlocDeRubrique>

export default meta
type Histoire = StoryObj<typeof meta>

const rubriques = uneFiche({ suivi: suiviVivant }).suivi.rubriques

export const Renseignee: Histoire = { decorators: dansUneFiche(uneFiche({ suivi: suiviVivant })) }

export const ACompleter: Histoire = {
  args: { numero: 8 },
  decorators: dansUneFiche(uneFiche({ suivi: suiviVivant })),
}

export const NonApplicable: Histoire = {
  args: { numero: 6 },
  decorators: dansUneFiche(
    uneFiche({
      suivi: {
        rubriques: rubriques.map((rubrique) =>
          rubrique.numero === 6
            ? {
                ...rubrique,
                nonApplicable: true,
                motifNonApplicable: 'L’action ne demande aucun financement propre.',
              }
            : rubrique,
        ),
      },
    }),
  ),
}

export const EnEcriture: Histoire = {
  decorators: dansUneFiche(uneFiche({ suivi: suiviVivant, agent: chefDeProjet })),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Modifier la rubrique 1/ }))
    await userEvent.click(await vue.findByRole('checkbox', { name: /n’est pas applicable/ }))
    await expect(vue.getByRole('textbox', { name: /Pourquoi/ })).toBeVisible()
  },
}

export const LesHuit: Histoire = {
  decorators: dansUneFiche(uneFiche({ suivi: suiviVivant, agent: chefDeProjet })),
  render: () => <OngletFiche />,
}
