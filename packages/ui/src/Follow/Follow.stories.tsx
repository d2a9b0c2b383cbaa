import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Follow } from './index.ts'

const meta = {
  title: 'DSFR/Follow',
  component: Follow,
  parameters: usage({
    pour: 'indiquer où suivre l’actualité d’une équipe.',
    plutot: 'dans une page de travail.',
  }),
  args: {
    social: {
      title: 'Suivre la Direction de la sécurité sociale',
      titleAs: 'h2',
      buttons: [
        {
          type: 'linkedin',
          linkProps: {
            href: 'https://www.linkedin.com/',
            title: 'LinkedIn de la Direction de la sécurité sociale - nouvelle fenêtre',
          },
        },
      ],
    },
  },
} satisfies Meta<typeof Follow>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
