import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { ToggleSwitchGroup } from './index.ts'

const meta = {
  title: 'DSFR/ToggleSwitchGroup',
  component: ToggleSwitchGroup,
  parameters: usage({
    pour: 'plusieurs réglages indépendants.',
    plutot: 'pour un choix entre plusieurs valeurs : `RadioButtons`.',
  }),
  args: {
    toggles: [
      { label: 'Rappel par courriel', inputTitle: 'Rappel', defaultChecked: true },
      { label: 'Résumé mensuel', inputTitle: 'Résumé', defaultChecked: false },
    ],
  },
} satisfies Meta<typeof ToggleSwitchGroup>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
