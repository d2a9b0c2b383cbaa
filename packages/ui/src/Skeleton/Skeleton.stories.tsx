import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Skeleton } from './index.ts'

const meta = {
  title: 'Compositions/Skeleton',
  component: Skeleton,
  parameters: usage({
    pour: 'tenir la place d’un contenu qui se charge.',
    plutot: 'pendant un enregistrement, garder le contenu et dire « Enregistrement… » au bouton.',
  }),
  args: { libelle: 'Chargement du plan d’action' },
} satisfies Meta<typeof Skeleton>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Page: Histoire = { args: { forme: 'page' } }

export const Tableau: Histoire = { args: { forme: 'tableau' } }

export const Ligne: Histoire = { args: { forme: 'ligne' } }

export const Sombre: Histoire = { globals: { theme: 'dark' } }
