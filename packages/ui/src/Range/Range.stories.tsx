import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Range } from './index.ts'

const meta = {
  title: 'DSFR/Range',
  component: Range,
  parameters: usage({
    pour: 'choisir une valeur approchée dans un intervalle.',
    plutot: 'pour une valeur exacte : `Input` de type nombre.',
  }),
  args: { label: 'Complétude minimale', min: 0, max: 8, hintText: 'Nombre de rubriques renseignées' },
} satisfies Meta<typeof Range>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Double: Histoire = {
  args: { label: 'Horizons', double: true, min: 2022, max: 2030, hintText: 'De l’année… à l’année…' },
}
