import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { options, usage } from '../../.storybook/usage.ts'
import { Button } from '../Button/index.ts'
import { SaveBar, type EtatDEnregistrement } from './index.ts'

const meta = {
  title: 'Compositions/SaveBar',
  component: SaveBar,
  parameters: usage({
    pour: 'au bas d’un formulaire : enregistrer, annuler, et l’état de l’enregistrement en mots.',
    plutot: 'pour un réglage qui prend effet tout de suite : `ToggleSwitch`.',
  }),
  args: { etat: 'modifie', onEnregistrer: fn(), onAnnuler: fn() },
  argTypes: {
    etat: {
      control: 'select',
      options: options<EtatDEnregistrement>({
        inchange: true,
        modifie: true,
        en_cours: true,
        enregistre: true,
        erreur: true,
      }),
    },
  },
} satisfies Meta<typeof SaveBar>

export default meta
type Histoire = StoryObj<typeof meta>

export const Modifie: Histoire = {}

export const Inchange: Histoire = { args: { etat: 'inchange' } }

export const EnCours: Histoire = { args: { etat: 'en_cours' } }

export const Enregistre: Histoire = { args: { etat: 'enregistre', message: 'Enregistré à 14 h 32.' } }

export const Erreur: Histoire = { args: { etat: 'erreur' } }

export const AvecUnBrouillon: Histoire = {
  args: {
    libelle: 'Publier',
    children: (
      <Button type="button" priority="secondary">
        Enregistrer le brouillon
      </Button>
    ),
    message: 'Brouillon enregistré à 14 h 32. Vous seul le voyez.',
  },
}

export const Sombre: Histoire = { ...Erreur, globals: { theme: 'dark' }, tags: ['!test'] }
