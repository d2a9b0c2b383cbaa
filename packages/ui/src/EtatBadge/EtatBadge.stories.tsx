import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { EtatBadge, type Ton } from './index.ts'

const tons = options<Ton>({
  neutre: true,
  info: true,
  succes: true,
  favorable: true,
  alerte: true,
  erreur: true,
})

const meta = {
  title: 'Compositions/EtatBadge',
  component: EtatBadge,
  parameters: usage({
    pour: 'l’état d’un objet qui n’a pas encore son badge : une icône et un libellé, toujours ensemble.',
    plutot:
      'pour le statut, la météo, l’horizon ou la fraîcheur d’une action : leur badge fixe déjà le libellé et l’icône.',
  }),
  args: { ton: 'info', icone: 'fr-icon-time-line', children: 'Décision attendue' },
  argTypes: { ton: { control: 'select', options: tons } },
} satisfies Meta<typeof EtatBadge>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Petit: Histoire = { args: { petit: true } }

export const TousLesTons: Histoire = {
  render: (props) => (
    <>
      {tons.map((ton) => (
        <EtatBadge key={ton} {...props} ton={ton}>
          {ton}
        </EtatBadge>
      ))}
    </>
  ),
}

export const Sombre: Histoire = { ...TousLesTons, globals: { theme: 'dark' }, tags: ['!test'] }
