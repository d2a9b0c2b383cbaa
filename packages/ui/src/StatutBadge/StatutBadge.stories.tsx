import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { StatutBadge, type StatutDAction } from './index.ts'

const statuts = options<StatutDAction>({
  non_renseigne: true,
  non_demarree: true,
  en_cours: true,
  realisee: true,
  abandonnee: true,
})

const meta = {
  title: 'Compositions/StatutBadge',
  component: StatutBadge,
  parameters: usage({
    pour: 'où en est une action du plan.',
    plutot:
      'pour la confiance que l’on a dans ses objectifs : `MeteoBadge`. Un statut « abandonnée » s’accompagne de sa décision.',
  }),
  args: { statut: 'en_cours' },
  argTypes: { statut: { control: 'select', options: statuts } },
} satisfies Meta<typeof StatutBadge>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const TousLesStatuts: Histoire = {
  render: () => (
    <ul>
      {statuts.map((statut) => (
        <li key={statut}>
          <StatutBadge statut={statut} /> <StatutBadge statut={statut} petit />
        </li>
      ))}
    </ul>
  ),
}

export const Sombre: Histoire = { ...TousLesStatuts, globals: { theme: 'dark' }, tags: ['!test'] }
