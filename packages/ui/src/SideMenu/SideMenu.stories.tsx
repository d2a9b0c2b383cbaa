import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { SideMenu } from './index.ts'

const meta = {
  title: 'DSFR/SideMenu',
  component: SideMenu,
  parameters: usage({
    pour: 'naviguer entre les pages d’une même section, de lecture surtout.',
    plutot: 'pour moins de quatre pages : `TabsNav`.',
  }),
  args: {
    title: 'Cyber',
    burgerMenuButtonText: 'Dans cette rubrique',
    align: 'left',
    items: [
      { text: 'Mission', linkProps: { href: '/cyber' }, isActive: true },
      {
        text: 'Actions suivies',
        items: [{ text: 'A5-022', linkProps: { href: '/pilotage/actions/A5-022' } }],
      },
    ],
  },
} satisfies Meta<typeof SideMenu>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
