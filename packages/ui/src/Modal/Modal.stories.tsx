import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { Button } from '../Button/index.ts'
import { createModal } from './index.ts'

const modale = createModal({ id: 'modale-abandon', isOpenedByDefault: false })

const meta = {
  title: 'DSFR/Modal',
  parameters: usage({
    pour: 'une décision courte qui interrompt le travail : confirmer, choisir entre deux versions. Le titre est un `h2`, car la page a déjà son `h1`.',
    plutot: 'pour un formulaire long, ou pour une information : une page ou un bloc y suffisent.',
  }),
} satisfies Meta

export default meta

export const Simple: StoryObj = {
  render: () => (
    <>
      <Button nativeButtonProps={modale.buttonProps}>Abandonner l’action</Button>
      <modale.Component
        title="Abandonner l’action A1-001 ?"
        titleAs="h2"
        buttons={[{ children: 'Annuler' }, { children: 'Abandonner' }]}
      >
        L’abandon demande une décision d’instance. L’action reste dans le plan, avec sa décision.
      </modale.Component>
    </>
  ),
}
