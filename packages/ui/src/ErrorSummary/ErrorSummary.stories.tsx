import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { Input } from '../Input/index.ts'
import { ErrorSummary } from './index.ts'

const meta = {
  title: 'Compositions/ErrorSummary',
  component: ErrorSummary,
  parameters: usage({
    pour: 'en tête d’un formulaire refusé : les phrases des champs, avec un lien vers chacun. L’erreur reste aussi au champ.',
    plutot: 'quand l’enregistrement lui-même a échoué : `SaveBar` en erreur ou `Alert`.',
  }),
  args: {
    erreurs: [
      { champ: 'libelle-du-jalon', message: 'Écrivez le libellé du jalon.' },
      { champ: 'echeance-du-jalon', message: 'Écrivez l’échéance sous la forme 31/12/2026.' },
    ],
  },
  render: (props) => (
    <>
      <ErrorSummary {...props} />
      <Input label="Libellé" nativeInputProps={{ id: 'libelle-du-jalon' }} />
      <Input label="Échéance" nativeInputProps={{ id: 'echeance-du-jalon' }} />
    </>
  ),
} satisfies Meta<typeof ErrorSummary>

export default meta
type Histoire = StoryObj<typeof meta>

export const Plusieurs: Histoire = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await expect(page.getByRole('alert')).toHaveFocus()
    await userEvent.click(page.getByRole('link', { name: /échéance/ }))
    await expect(page.getByRole('textbox', { name: 'Échéance' })).toHaveFocus()
  },
}

export const UneSeule: Histoire = {
  args: { erreurs: [{ champ: 'libelle-du-jalon', message: 'Écrivez le libellé du jalon.' }] },
}

export const Sombre: Histoire = { ...UneSeule, globals: { theme: 'dark' }, tags: ['!test'] }
