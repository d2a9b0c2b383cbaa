import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { TlpBadge, type NiveauTlp } from './index.ts'

const niveaux = options<NiveauTlp>({
  CLEAR: true,
  GREEN: true,
  AMBER: true,
  'AMBER+STRICT': true,
  RED: true,
})

const meta = {
  title: 'Compositions/TlpBadge',
  component: TlpBadge,
  parameters: usage({
    pour: 'dire à qui un document de cybersécurité peut être partagé, partout où ce document se nomme.',
    plutot: 'en tête et en pied du document lui-même : `TlpBanner`, qui dit aussi ce que le niveau permet.',
  }),
  args: { tlp: 'AMBER' },
  argTypes: { tlp: { control: 'select', options: niveaux } },
} satisfies Meta<typeof TlpBadge>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Petit: Histoire = { args: { petit: true } }

export const TousLesNiveaux: Histoire = {
  render: () => (
    <ul>
      {niveaux.map((tlp) => (
        <li key={tlp}>
          <TlpBadge tlp={tlp} /> <TlpBadge tlp={tlp} petit />
        </li>
      ))}
    </ul>
  ),
}

export const Sombre: Histoire = { ...TousLesNiveaux, globals: { theme: 'dark' }, tags: ['!test'] }
