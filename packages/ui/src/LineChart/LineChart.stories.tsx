import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { LineChart } from './index.ts'

const meta = {
  title: 'Graphiques/LineChart',
  component: LineChart,
  parameters: usage({
    pour: 'l’évolution d’un indicateur, avec sa cible ; la légende dit ce que l’on constate.',
    plutot: 'pour comparer des organismes à une date : `BarList`. Ni jauge, ni camembert, ni relief.',
  }),
  args: {
    titre: 'Part des fiches complètes',
    constat: 'Un peu plus de la moitié des fiches sont complètes, deux fois plus qu’en janvier 2025.',
    unite: '%',
    maximum: 100,
    cible: { valeur: 80, libelle: 'Cible fin 2026' },
    series: [
      {
        cle: 'completude',
        libelle: 'Fiches complètes',
        points: [
          { date: '2025-01-15', valeur: 26 },
          { date: '2025-04-15', valeur: 31 },
          { date: '2025-07-15', valeur: 38 },
          { date: '2025-10-15', valeur: 45.5 },
          { date: '2026-01-15', valeur: 53 },
        ],
      },
    ],
  },
} satisfies Meta<typeof LineChart>

export default meta
type Histoire = StoryObj<typeof meta>

export const AvecCible: Histoire = {}

export const PlusieursSeries: Histoire = {
  render: () => (
    <LineChart
      titre="Actions par statut"
      constat="Les actions en cours dépassent les actions non renseignées depuis l’automne 2025."
      unite="actions"
      series={[
        {
          cle: 'non_renseigne',
          libelle: 'Non renseignées',
          points: [
            { date: '2024-01-01', valeur: 103 },
            { date: '2025-01-01', valeur: 80 },
            { date: '2026-01-01', valeur: 41 },
          ],
        },
        {
          cle: 'en_cours',
          libelle: 'En cours',
          points: [
            { date: '2024-01-01', valeur: 0 },
            { date: '2025-01-01', valeur: 20 },
            { date: '2026-01-01', valeur: 46 },
          ],
        },
        {
          cle: 'realisee',
          libelle: 'Réalisées',
          points: [
            { date: '2025-01-01', valeur: 3 },
            { date: '2026-01-01', valeur: 16 },
          ],
        },
      ]}
    />
  ),
}

export const UnSeulPoint: Histoire = {
  args: { series: [{ cle: 'x', libelle: 'Fiches complètes', points: [{ date: '2026-01-15', valeur: 12 }] }] },
}

export const Vide: Histoire = { args: { series: [], constat: 'L’indicateur n’a pas encore de valeur.' } }

export const AuClavier: Histoire = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.tab()
    await expect(page.getByRole('img', { name: /15 janvier 2025 : 26/ })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(page.getByRole('img', { name: /15 avril 2025 : 31/ })).toHaveFocus()
    await userEvent.keyboard('{End}')
    await expect(page.getByRole('img', { name: /15 janvier 2026 : 53/ })).toHaveFocus()
  },
}

export const DonneesOuvertes: Histoire = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(page.getByText('Voir les données'))
    await expect(page.getByRole('row', { name: /15 octobre 2025 45,5/ })).toBeVisible()
  },
}

export const Etroit: Histoire = { ...PlusieursSeries, globals: { viewport: { value: 'mobile1' } } }
