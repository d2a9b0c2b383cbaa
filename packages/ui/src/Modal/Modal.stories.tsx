import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Button } from '../Button/index.ts'
import { createModal } from './index.ts'

const modale = createModal({ id: 'modale-abandon', isOpenedByDefault: false })

interface Reglages {
  readonly titre: string
  readonly texte: string
  readonly action: string
  readonly taille: 'small' | 'medium' | 'large'
}

const meta = {
  title: 'DSFR/Modal',
  args: {
    titre: 'Abandonner l’action A1-001\u202F?',
    texte: 'L’abandon demande une décision d’instance. L’action reste dans le plan, avec sa décision.',
    action: 'Abandonner',
    taille: 'medium',
  },
  argTypes: {
    taille: {
      control: 'inline-radio',
      options: options<Reglages['taille']>({ small: true, medium: true, large: true }),
    },
  },
  parameters: usage({
    pour: 'une décision courte qui interrompt le travail : confirmer, choisir entre deux versions. Le titre est un `h2`, car la page a déjà son `h1`.',
    plutot: 'pour un formulaire long, ou pour une information : une page ou un bloc y suffisent.',
  }),
} satisfies Meta<Reglages>

export default meta

export const Simple: StoryObj<Reglages> = {
  render: ({ titre, texte, action, taille }) => (
    <>
      <Button nativeButtonProps={modale.buttonProps}>Abandonner l’action</Button>
      <modale.Component
        title={titre}
        titleAs="h2"
        size={taille}
        buttons={[{ children: 'Annuler' }, { children: action }]}
      >
        {texte}
      </modale.Component>
    </>
  ),
}
