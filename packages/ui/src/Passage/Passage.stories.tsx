import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Passage } from './index.ts'

const meta = {
  title: 'Compositions/Passage',
  component: Passage,
  parameters: usage({
    pour: 'appuyer une page sur les mots du texte : la phrase citée et l’endroit où elle se lit.',
    plutot: 'pour une seule citation mise en majesté : `Quote` ; pour un texte du portail : `Highlight`.',
  }),
  args: {
    texte: 'les référentiels respectent les exigences suivantes : pérennité, unicité, intégrité et fiabilité',
    passage: 'SSSI ch. 2 § 5, urbanisation',
  },
} satisfies Meta<typeof Passage>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const TexteLong: Histoire = {
  args: {
    texte:
      'La valorisation de la donnée est un enjeu majeur pour la sphère sociale, pour mieux exploiter, partager et ainsi valoriser les données publiques au bénéfice de la transparence et de l’efficacité de l’action publique.',
    passage: 'SSSI ch. 2 § 2, valorisation de la donnée',
  },
}

export const GuillemetsDansLeTexte: Histoire = {
  args: { texte: 'Mettre en place un cloud « sécu »', passage: 'SSSI § 6.6, axe 5' },
}

export const Plusieurs: Histoire = {
  render: (proprietes) => (
    <>
      <Passage {...proprietes} />
      <Passage
        texte="Mettre en place un système organisé d’administration de la qualité des données"
        passage="SSSI § 6.2, axe 1"
      />
    </>
  ),
}

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
