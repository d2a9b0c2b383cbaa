import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { LiveRegion } from './index.ts'

const meta = {
  title: 'Compositions/LiveRegion',
  component: LiveRegion,
  parameters: usage({
    pour: 'annoncer ce qui a changé hors du focus : « 37 actions affichées ».',
    plutot: 'dans une section : `useHost().annoncer`, qui emploie la zone unique du portail.',
  }),
  args: { message: '37 actions affichées' },
} satisfies Meta<typeof LiveRegion>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Urgente: Histoire = { args: { urgent: true, message: 'La connexion est perdue.' } }
