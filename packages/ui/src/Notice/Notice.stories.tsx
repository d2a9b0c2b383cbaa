import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Notice } from './index.ts'

const meta = {
  title: 'DSFR/Notice',
  component: Notice,
  parameters: usage({
    pour: 'bandeau d’information qui vaut pour tout le portail.',
    plutot: 'pour une seule page ou une seule action : `Alert`.',
  }),
  args: {
    title: 'Le portail sera fermé le 12 mars 2026 de 12 h à 13 h.',
    description: 'Ce que vous avez saisi est conservé.',
  },
} satisfies Meta<typeof Notice>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Avertissement: Histoire = {
  args: { severity: 'warning', title: 'L’annuaire des agents répond lentement.' },
}

export const Cyberattaque: Histoire = {
  args: {
    severity: 'cyberattack',
    title: 'Campagne d’hameçonnage en cours',
    description: 'N’ouvrez aucune pièce jointe inattendue.',
  },
}

export const Refermable: Histoire = { args: { isClosable: true } }
