import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Summary } from './index.ts'

const meta = {
  title: 'DSFR/Summary',
  component: Summary,
  parameters: usage({
    pour: 'donner le plan d’une longue page de lecture.',
    plutot: 'pour une page qui tient en deux écrans.',
  }),
  args: {
    title: 'Sommaire',
    links: [
      { text: 'Mission', linkProps: { href: '#mission' } },
      { text: 'Actions suivies', linkProps: { href: '#actions' } },
    ],
  },

  render: (props) => (
    <>
      <Summary {...props} />
      <p id="mission">Mission</p>
      <p id="actions">Actions suivies</p>
    </>
  ),
} satisfies Meta<typeof Summary>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
