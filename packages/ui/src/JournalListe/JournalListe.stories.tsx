import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { JournalListe } from './index.ts'

const meta = {
  title: 'Compositions/JournalListe',
  component: JournalListe,
  parameters: usage({
    pour: 'l’histoire d’une action, d’un droit, d’une instance : qui, quand, quoi, en phrases.',
    plutot: 'pour une seule date de mise à jour : l’écrire dans la page.',
  }),
  args: {
    entrees: [
      {
        cle: '3',
        instant: '2026-03-12T14:32:00+01:00',
        quand: '12 mars 2026 à 14 h 32',
        phrase:
          'Le référent DSS a validé l’horizon 2026 au lieu de 2025 — décision D-2026-04 du Copil du 12 mars 2026.',
      },
      {
        cle: '2',
        instant: '2026-03-02T09:05:00+01:00',
        quand: '2 mars 2026 à 9 h 05',
        phrase: 'Le chef de projet CNAM a modifié la rubrique 3, feuille de route.',
        valeurs: {
          avant: 'Ouverture en mars 2026 dans trois caisses.',
          apres: 'Ouverture en juin 2026 dans quatre caisses.',
        },
      },
      {
        cle: '1',
        instant: '2026-01-15T11:00:00+01:00',
        quand: '15 janvier 2026 à 11 h',
        phrase: 'La DSS a désigné la CNAM chef de file.',
      },
    ],
  },
} satisfies Meta<typeof JournalListe>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const ValeursOuvertes: Histoire = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(page.getByText('Voir les valeurs avant et après'))
    await expect(await page.findByText('juin')).toBeVisible()
  },
}

export const Etroit: Histoire = { globals: { viewport: { value: 'mobile1' } } }

export const Sombre: Histoire = { ...ValeursOuvertes, globals: { theme: 'dark' }, tags: ['!test'] }
