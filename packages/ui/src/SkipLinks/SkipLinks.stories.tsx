import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { SkipLinks } from './index.ts'

const meta = {
  title: 'DSFR/SkipLinks',
  component: SkipLinks,
  parameters: usage({
    pour: 'sauter au contenu au clavier ; posé une fois par l’hôte.',
    plutot: 'une section n’en pose pas.',
  }),
  args: {
    links: [
      { label: 'Contenu', anchor: '#contenu' },
      { label: 'Menu', anchor: '#menu' },
    ],
  },

  render: (props) => (
    <>
      <SkipLinks {...props} />
      <div id="menu" tabIndex={-1}>
        Menu
      </div>
      <main id="contenu" tabIndex={-1}>
        Tabulez pour faire apparaître les liens d’évitement.
      </main>
    </>
  ),
} satisfies Meta<typeof SkipLinks>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
