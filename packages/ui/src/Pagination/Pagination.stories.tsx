import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Pagination } from './index.ts'

const meta = {
  title: 'DSFR/Pagination',
  component: Pagination,
  parameters: usage({
    pour: 'parcourir une liste trop longue pour une page.',
    plutot: 'quand les 103 actions tiennent en une page : ne pas paginer.',
  }),
  args: {
    count: 7,
    defaultPage: 3,
    getPageLinkProps: (page: number) => ({ href: `/pilotage/plan?page=${page}` }),
  },
} satisfies Meta<typeof Pagination>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
