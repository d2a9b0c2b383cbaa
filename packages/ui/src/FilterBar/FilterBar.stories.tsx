import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { FilterBar, type Filtre, type FilterBarProps } from './index.ts'

const filtres: Filtre[] = [
  {
    cle: 'chefDeFile',
    libelle: 'Chef de file',
    choix: [
      { valeur: 'CNAM', libelle: 'CNAM', compte: 17 },
      { valeur: 'CNAV', libelle: 'CNAV', compte: 21 },
      { valeur: 'ACOSS', libelle: 'ACOSS', compte: 12 },
    ],
    valeurs: ['CNAM'],
  },
  {
    cle: 'statut',
    libelle: 'Statut',
    choix: [
      { valeur: 'en_cours', libelle: 'En cours', compte: 31 },
      { valeur: 'realisee', libelle: 'Réalisée', compte: 11 },
    ],
    valeurs: [],
  },
  {
    cle: 'meteo',
    libelle: 'Météo',
    choix: [{ valeur: 'appuis_necessaires', libelle: 'Appuis nécessaires', compte: 6 }],
    valeurs: [],
  },
  {
    cle: 'thematique',
    libelle: 'Thématique',
    choix: [
      {
        valeur: 'donnees',
        libelle: 'Automatiser les processus et valoriser les données du cœur de métier',
        compte: 30,
      },
    ],
    valeurs: [],
  },
]

/** La liste ne vit pas dans la barre : l’histoire garde les valeurs, comme le ferait l’adresse de la page. */
function Barre(proprietes: FilterBarProps) {
  const [etat, setEtat] = useState(proprietes.filtres)
  return (
    <FilterBar
      {...proprietes}
      filtres={etat}
      onFiltrer={(cle, valeurs) => {
        proprietes.onFiltrer(cle, valeurs)
        setEtat(etat.map((filtre) => (filtre.cle === cle ? { ...filtre, valeurs } : filtre)))
      }}
      onToutRetirer={() => setEtat(etat.map((filtre) => ({ ...filtre, valeurs: [] })))}
    />
  )
}

const meta = {
  title: 'Compositions/FilterBar',
  component: FilterBar,
  render: (props) => <Barre {...props} />,
  parameters: usage({
    pour: 'filtrer une liste : les trois filtres les plus utilisés, les autres derrière « Plus de filtres », la phrase du compte. Les valeurs vivent dans l’adresse.',
    plutot: 'pour changer de vue : `SegmentedControl`.',
  }),
  args: {
    filtres,
    onFiltrer: fn(),
    onToutRetirer: fn(),
    compte: '17 actions sur 103, filtrées par chef de file : CNAM',
  },
} satisfies Meta<typeof FilterBar>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const PanneauOuvert: Histoire = {
  play: async ({ args, canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(page.getByRole('button', { name: 'Statut' }))
    await userEvent.click(page.getByRole('checkbox', { name: /En cours/ }))
    await expect(args.onFiltrer).toHaveBeenCalledWith('statut', ['en_cours'])
    await userEvent.keyboard('{Escape}')
    await expect(page.getByRole('button', { name: /Statut/, expanded: false })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(page.getByRole('checkbox', { name: /En cours/ })).toBeChecked()
  },
}

export const PlusDeFiltres: Histoire = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.click(page.getByRole('button', { name: 'Plus de filtres' }))
    await userEvent.click(page.getByRole('button', { name: 'Thématique' }))
    await expect(page.getByRole('checkbox')).toBeVisible()
  },
}

export const RetirerUnFiltre: Histoire = {
  play: async ({ args, canvasElement }) => {
    await userEvent.click(
      within(canvasElement).getByRole('button', { name: /Retirer le filtre Chef de file/ }),
    )
    await expect(args.onFiltrer).toHaveBeenCalledWith('chefDeFile', [])
  },
}

export const SansFiltreActif: Histoire = {
  args: { filtres: filtres.map((filtre) => ({ ...filtre, valeurs: [] })), compte: '103 actions' },
}

export const Etroit: Histoire = { ...PanneauOuvert, globals: { viewport: { value: 'mobile1' } } }

export const Sombre: Histoire = { ...PanneauOuvert, globals: { theme: 'dark' }, tags: ['!test'] }
