import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { usage } from '../../.storybook/usage.ts'
import { CommandSearch, type CommandSearchProps, type GroupeDeResultats } from './index.ts'

const groupes: GroupeDeResultats[] = [
  {
    cle: 'actions',
    titre: 'Actions du plan',
    resultats: [
      {
        cle: 'A5-022',
        href: '/pilotage/actions/A5-022',
        titre: 'A5-022 — Créer un CERT de la Sphère sécurité sociale',
        detail: 'CNAM, en cours',
      },
      {
        cle: 'A5-023',
        href: '/pilotage/actions/A5-023',
        titre: 'A5-023 — Mettre en place une gouvernance cyber sécurité interbranches',
        detail: 'HFDS, non renseigné',
      },
    ],
  },
  {
    cle: 'cyber',
    titre: 'Cyber',
    resultats: [{ cle: 'cert', href: '/cyber', titre: 'Le CERT de la Sécurité sociale' }],
  },
]

function Recherche(proprietes: CommandSearchProps) {
  const [valeur, setValeur] = useState(proprietes.valeur)
  return <CommandSearch {...proprietes} valeur={valeur} onChanger={setValeur} />
}

const meta = {
  title: 'Compositions/CommandSearch',
  component: CommandSearch,
  render: (props) => <Recherche {...props} />,
  parameters: usage({
    pour: 'la recherche de l’en-tête, au clavier d’abord : résultats groupés par section, compte annoncé.',
    plutot: 'pour filtrer une liste : `SearchBar` et `FilterBar`.',
  }),
  args: {
    libelle: 'Rechercher',
    valeur: '',
    onChanger: fn(),
    onOuvrir: fn(),
    onValider: fn(),
    groupes,
    annonce: '3 résultats',
  },
} satisfies Meta<typeof CommandSearch>

export default meta
type Histoire = StoryObj<typeof meta>

export const Repos: Histoire = {}

export const AuClavier: Histoire = {
  play: async ({ args, canvasElement }) => {
    const page = within(canvasElement)
    const champ = page.getByRole('combobox')
    await userEvent.type(champ, 'cert')
    await expect(page.getAllByRole('option')).toHaveLength(3)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect(page.getByRole('option', { selected: true })).toHaveTextContent('A5-023')
    await userEvent.keyboard('{Enter}')
    await expect(args.onOuvrir).toHaveBeenCalledWith('/pilotage/actions/A5-023')
    await expect(champ).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onValider).toHaveBeenCalledWith('cert')
  },
}

export const Resultats: Histoire = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    await userEvent.type(page.getByRole('combobox'), 'cert{ArrowDown}')
    await expect(page.getByRole('status')).toHaveTextContent('3 résultats')
  },
}

export const Aucun: Histoire = {
  args: { groupes: [], annonce: 'Aucun résultat pour « zygomatique »' },
  play: async ({ canvasElement }) => {
    await userEvent.type(within(canvasElement).getByRole('combobox'), 'zygomatique')
  },
}

export const Sombre: Histoire = { ...Resultats, globals: { theme: 'dark' }, tags: ['!test'] }
