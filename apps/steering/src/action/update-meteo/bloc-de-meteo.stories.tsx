import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { dansUneFiche, refus } from '../histoires.tsx'
import { chefDeProjet, suiviVivant, uneFiche } from '../testing.ts'
import { BlocDeMeteo } from './bloc-de-meteo.tsx'

const meta = { title: 'Fiche/Météo et synthèse', component: BlocDeMeteo } satisfies Meta<typeof BlocDeMeteo>

export default meta
type Histoire = StoryObj<typeof meta>

const fiche = uneFiche({ suivi: suiviVivant, agent: chefDeProjet })
const brouillon = {
  meteo: 'objectifs_compromis' as const,
  synthese: 'Le deuxième lot attend le décret.',
  enregistreLe: '2026-03-11T08:00:00.000Z',
}

export const EnLecture: Histoire = { decorators: dansUneFiche(uneFiche({ suivi: suiviVivant })) }

export const JamaisPubliee: Histoire = { decorators: dansUneFiche(uneFiche({ agent: chefDeProjet })) }

export const TexteLong: Histoire = {
  decorators: dansUneFiche(
    uneFiche({
      suivi: {
        ...suiviVivant,
        synthese: `${'Un paragraphe qui raconte un mois de travail, ses retards et ses accords. '.repeat(20)}\n${'motsanscoupure'.repeat(20)}`,
      },
    }),
  ),
}

export const EnEcriture: Histoire = {
  decorators: dansUneFiche(fiche),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Mettre à jour/ }))
    await waitFor(() => expect(vue.getByRole('radio', { name: 'Appuis nécessaires' })).toHaveFocus())
  },
}

/** Un brouillon plus ancien que la dernière publication : elle est à relire avant de publier par-dessus. */
export const AvecUnBrouillon: Histoire = {
  decorators: dansUneFiche({ ...fiche, brouillon }),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Reprendre le brouillon/ }))
    await expect(await vue.findByRole('textbox', { name: /^Synthèse/ })).toHaveValue(brouillon.synthese)
    await expect(vue.getByText(/après votre brouillon/)).toBeVisible()
  },
}

export const BrouillonEnregistreAuClavier: Histoire = {
  decorators: dansUneFiche({ ...fiche, brouillon }, { 'steering.action.saveBrouillon': brouillon }),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Reprendre le brouillon/ }))
    await userEvent.type(await vue.findByRole('textbox', { name: /^Synthèse/ }), ' Suite.')
    await expect(vue.getByText(/bientôt enregistré/)).toBeVisible()
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect(await vue.findByText(/^Brouillon enregistré/)).toBeVisible()
  },
}

export const Publiee: Histoire = {
  decorators: dansUneFiche(fiche, {
    'steering.action.updateMeteo': { version: 13, synthesePublieeLe: '2026-03-20T09:00:00.000Z' },
  }),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Mettre à jour/ }))
    await userEvent.type(await vue.findByRole('textbox', { name: /^Synthèse/ }), ' Suite.')
    await userEvent.click(vue.getByRole('button', { name: 'Publier' }))
    await expect(await vue.findByText('La météo et sa synthèse sont publiées.')).toBeVisible()
    await expect(vue.getByRole('button', { name: /Mettre à jour/ })).toHaveFocus()
  },
}

export const ChampRefuse: Histoire = {
  decorators: dansUneFiche(fiche, {
    'steering.action.updateMeteo': refus('BAD_REQUEST', 'Renseignez la synthèse.', {
      champs: { synthese: 'Renseignez la synthèse.' },
    }),
  }),
  play: async ({ canvasElement }) => {
    const vue = within(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: /Mettre à jour/ }))
    await userEvent.clear(await vue.findByRole('textbox', { name: /^Synthèse/ }))
    await userEvent.click(vue.getByRole('button', { name: 'Publier' }))
    await userEvent.click(await vue.findByRole('link', { name: 'Renseignez la synthèse.' }))
    await expect(vue.getByRole('textbox', { name: /^Synthèse/ })).toHaveFocus()
  },
}
