import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { FraicheurBadge, type Fraicheur } from './index.ts'

const fraicheurs = options<Fraicheur>({ a_jour: true, a_rafraichir: true, perimee: true, jamais: true })

const meta = {
  title: 'Compositions/FraicheurBadge',
  component: FraicheurBadge,
  parameters: usage({
    pour: 'dire si la synthèse d’une action est récente. La date exacte reste écrite à côté.',
    plutot: 'pour l’échéance d’un indicateur ou d’un jalon : écrire la date.',
  }),
  args: { fraicheur: 'a_rafraichir' },
  argTypes: { fraicheur: { control: 'select', options: fraicheurs } },
} satisfies Meta<typeof FraicheurBadge>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const ToutesLesFraicheurs: Histoire = {
  render: () => (
    <ul>
      {fraicheurs.map((fraicheur) => (
        <li key={fraicheur}>
          <FraicheurBadge fraicheur={fraicheur} /> <FraicheurBadge fraicheur={fraicheur} petit />
        </li>
      ))}
    </ul>
  ),
}

export const Sombre: Histoire = { ...ToutesLesFraicheurs, globals: { theme: 'dark' }, tags: ['!test'] }
