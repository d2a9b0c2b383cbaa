import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Skeleton, type SkeletonProps } from './index.ts'

const meta = {
  title: 'Compositions/Skeleton',
  component: Skeleton,
  parameters: usage({
    pour: 'garder la place d’un contenu qui arrive ; il n’apparaît qu’après 200 ms.',
    plutot:
      'pour une action en cours : le bouton le dit lui-même (« Enregistrement… »). Jamais de roue qui tourne seule.',
  }),
  args: { forme: 'bloc', libelle: 'Chargement des actions' },
  argTypes: {
    forme: {
      control: 'select',
      options: options<SkeletonProps['forme']>({ page: true, bloc: true, tableau: true, ligne: true }),
    },
  },
} satisfies Meta<typeof Skeleton>

export default meta
type Histoire = StoryObj<typeof meta>

export const Bloc: Histoire = {}

export const Page: Histoire = { args: { forme: 'page' } }

export const Tableau: Histoire = { args: { forme: 'tableau' } }

export const Ligne: Histoire = { args: { forme: 'ligne' } }

export const Sombre: Histoire = { ...Page, globals: { theme: 'dark' }, tags: ['!test'] }
