import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Tag, type TagProps } from './index.ts'

const meta = {
  title: 'DSFR/Tag',
  component: Tag,
  parameters: usage({
    pour: 'un mot-clé, un filtre retiré d’un clic, un lien vers une liste.',
    plutot: 'pour un état : un badge ; pour les filtres actifs d’une liste : `Chips`.',
  }),
  args: { children: 'CNAM' },
} satisfies Meta<typeof Tag>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Retirable: StoryObj<TagProps> = {
  args: {
    children: 'CNAM',
    dismissible: true,
    nativeButtonProps: { 'aria-label': 'Retirer le filtre CNAM' },
  },
}

export const Choisi: StoryObj<TagProps> = { args: { children: 'CNAM', pressed: true } }

export const Lien: StoryObj<TagProps> = {
  args: { children: 'CNAM', linkProps: { href: '/pilotage/plan?chefDeFile=CNAM' } },
}
