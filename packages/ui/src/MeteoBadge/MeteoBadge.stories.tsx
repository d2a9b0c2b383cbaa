import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { MeteoBadge, type NiveauDeMeteo } from './index.ts'

const niveaux = options<NiveauDeMeteo>({
  objectifs_securises: true,
  objectifs_atteignables: true,
  appuis_necessaires: true,
  objectifs_compromis: true,
  non_renseignee: true,
  non_necessaire: true,
})

const meta = {
  title: 'Compositions/MeteoBadge',
  component: MeteoBadge,
  parameters: usage({
    pour: 'le niveau de confiance d’une action. Dans une fiche, il accompagne toujours une synthèse datée et signée.',
    plutot: 'pour dire où en est l’action : `StatutBadge`.',
  }),
  args: { meteo: 'objectifs_atteignables' },
  argTypes: { meteo: { control: 'select', options: niveaux } },
} satisfies Meta<typeof MeteoBadge>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const SixNiveaux: Histoire = {
  render: () => (
    <ul>
      {niveaux.map((meteo) => (
        <li key={meteo}>
          <MeteoBadge meteo={meteo} /> <MeteoBadge meteo={meteo} petit />
        </li>
      ))}
    </ul>
  ),
}

export const Sombre: Histoire = { ...SixNiveaux, globals: { theme: 'dark' }, tags: ['!test'] }
