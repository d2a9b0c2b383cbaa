import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { AlerteListe, type AlerteAffichee } from './index.ts'

const alertes: AlerteAffichee[] = [
  {
    code: 'fiche_incomplete',
    libelle: 'Fiche incomplète',
    etat: 'active',
    gravite: 'basse',
    motif: 'Trois rubriques sur huit ne sont pas renseignées : feuille de route, run, bilan.',
    passage: 'SSSI ch. 2 § 4',
  },
  {
    code: 'horizon_passe_sans_revision',
    libelle: 'Horizon passé sans révision',
    etat: 'active',
    gravite: 'haute',
    motif: 'L’horizon légal est 2024 et aucune instance n’en a décidé un autre.',
    passage: 'SSSI 6.2',
  },
  {
    code: 'jalon_en_retard',
    libelle: 'Jalon en retard',
    etat: 'inactive',
    gravite: 'moyenne',
    motif: 'Aucun jalon dont l’échéance soit passée.',
    passage: 'SSSI ch. 2 § 4',
  },
  {
    code: 'indicateur_a_mettre_a_jour',
    libelle: 'Indicateur à mettre à jour',
    etat: 'sans_objet',
    gravite: 'moyenne',
    motif: 'l’action n’a aucun indicateur.',
    passage: 'SSSI ch. 2 § 4',
  },
]

const meta = {
  title: 'Compositions/AlerteListe',
  component: AlerteListe,
  parameters: usage({
    pour: 'les alertes d’une action, dans sa fiche : la raison, la gravité, le passage du texte.',
    plutot:
      'pour compter des alertes sur plusieurs actions : `Matrix` ou `KeyFigure`, qui ouvrent la liste filtrée.',
  }),
  args: { alertes },
} satisfies Meta<typeof AlerteListe>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const Vide: Histoire = { args: { alertes: alertes.filter(({ etat }) => etat !== 'active') } }

export const Sombre: Histoire = { globals: { theme: 'dark' }, tags: ['!test'] }
