import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Tile } from './index.ts'

const meta = {
  title: 'DSFR/Tile',
  component: Tile,
  parameters: usage({
    pour: 'une entrée de l’accueil : elle ouvre une section.',
    plutot: 'pour un chiffre : `KeyFigure`.',
  }),
  args: {
    title: 'Pilotage',
    titleAs: 'h2',
    desc: 'Plan d’action, instances, obligations',
    linkProps: { href: '/pilotage' },
    enlargeLinkOrButton: true,
  },
} satisfies Meta<typeof Tile>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Horizontale: Histoire = { args: { orientation: 'horizontal' } }

export const Petite: Histoire = { args: { small: true } }
