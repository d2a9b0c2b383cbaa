import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { options, usage } from '../../.storybook/usage.ts'
import { Button } from '../Button/index.ts'
import { Diff } from '../Diff/index.ts'
import { Input } from '../Input/index.ts'
import { EditableBlock, type EtatDuBloc } from './index.ts'

const meta = {
  title: 'Compositions/EditableBlock',
  component: EditableBlock,
  parameters: usage({
    pour: 'une partie d’une fiche que l’on modifie en place ; l’appelant tient la saisie, son brouillon et la confirmation de sortie.',
    plutot: 'pour créer un objet : une page et son formulaire.',
  }),
  args: {
    titre: 'Synthèse',
    etat: 'lecture',
    modifie: false,
    lecture: <p>Le service ouvre en juin 2026 dans quatre caisses pilotes.</p>,
    champs: (
      <Input
        textArea
        label="Synthèse"
        hintText="Trois phrases suffisent"
        nativeTextAreaProps={{ rows: 3, defaultValue: 'Le service ouvre en juin 2026.' }}
      />
    ),
    onModifier: fn(),
    onEnregistrer: fn(),
    onQuitter: fn(),
  },
  argTypes: {
    etat: {
      control: 'select',
      options: options<EtatDuBloc>({
        lecture: true,
        edition: true,
        en_cours: true,
        enregistre: true,
        erreur: true,
        conflit: true,
      }),
    },
  },
} satisfies Meta<typeof EditableBlock>

export default meta
type Histoire = StoryObj<typeof meta>

export const Lecture: Histoire = {}

export const Edition: Histoire = {
  args: { etat: 'edition', modifie: true },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('textbox'))
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect(args.onEnregistrer).toHaveBeenCalledOnce()
    await userEvent.keyboard('{Escape}')
    await expect(args.onQuitter).toHaveBeenCalledOnce()
  },
}

export const EnCours: Histoire = { args: { etat: 'en_cours', modifie: true } }

export const Enregistre: Histoire = { args: { etat: 'enregistre', message: 'Enregistré à 14 h 32.' } }

export const Erreur: Histoire = {
  args: {
    etat: 'erreur',
    modifie: true,
    message: 'Le serveur ne répond pas. Votre texte est gardé sur ce poste.',
  },
}

export const Conflit: Histoire = {
  args: {
    etat: 'conflit',
    modifie: true,
    conflit: (
      <Diff
        avant="Le service ouvre en mars 2026."
        apres="Le service ouvre en juin 2026."
        libelleAvant="Enregistré par le référent DSS"
        libelleApres="Ce que vous avez écrit"
        actions={<Button priority="secondary">Prendre l’autre version</Button>}
      />
    ),
  },
}

export const Sombre: Histoire = { ...Conflit, globals: { theme: 'dark' }, tags: ['!test'] }
