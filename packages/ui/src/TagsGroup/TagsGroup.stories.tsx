import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { TagsGroup } from './index.ts'

const meta = {
  title: 'DSFR/TagsGroup',
  component: TagsGroup,
  parameters: usage({
    pour: 'réunir plusieurs mots-clés.',
    plutot: 'pour les filtres actifs d’une liste : `Chips`.',
  }),
  args: { tags: [{ children: 'CNAM' }, { children: 'CNAV' }, { children: 'ACOSS' }] },
} satisfies Meta<typeof TagsGroup>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
