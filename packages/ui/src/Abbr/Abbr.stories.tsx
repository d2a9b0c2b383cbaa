import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Abbr } from './index.ts'

const meta = {
  title: 'Compositions/Abbr',
  component: Abbr,
  parameters: usage({
    pour: 'un texte du plan, dont les sigles s’expliquent à la demande.',
    plutot: 'à la première mention dans un texte que vous écrivez : dépliez le sigle en toutes lettres.',
  }),
  args: {
    texte: 'La DSS et la CCMSA suivent les SDSI en Copil.',
    dictionnaire: {
      DSS: 'Direction de la sécurité sociale',
      CCMSA: 'Caisse centrale de la mutualité sociale agricole',
      SDSI: 'schéma directeur des systèmes d’information',
    },
  },
  render: (props) => (
    <p>
      <Abbr {...props} />
    </p>
  ),
} satisfies Meta<typeof Abbr>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const SansSigle: Histoire = { args: { texte: 'Aucun sigle dans cette phrase.' } }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
