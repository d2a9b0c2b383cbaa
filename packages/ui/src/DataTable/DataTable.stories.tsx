import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { options, usage } from '../../.storybook/usage.ts'
import { Button } from '../Button/index.ts'
import { EmptyState } from '../EmptyState/index.ts'
import { HorizonPair, type EtatDHorizon } from '../HorizonPair/index.ts'
import { MeteoBadge, type NiveauDeMeteo } from '../MeteoBadge/index.ts'
import { StatutBadge, type StatutDAction } from '../StatutBadge/index.ts'
import { DataTable, type DataTableProps, type Densite } from './index.ts'

interface Action {
  code: string
  libelle: string
  chefDeFile: string
  statut: StatutDAction
  meteo: NiveauDeMeteo
  legal: string
  etat: EtatDHorizon
  completude: string
}

const actions: Action[] = [
  {
    code: 'A1-001',
    libelle: 'Enrichir la connaissance des données de la sécurité sociale',
    chefDeFile: 'DSS',
    statut: 'en_cours',
    meteo: 'objectifs_securises',
    legal: '2024',
    etat: 'passe_sans_revision',
    completude: '5/8',
  },
  {
    code: 'A1-008',
    libelle: 'Publier les versions successives du dictionnaire des données',
    chefDeFile: 'GIP MDS',
    statut: 'non_renseigne',
    meteo: 'non_renseignee',
    legal: 'version',
    etat: 'illisible',
    completude: '0/8',
  },
  {
    code: 'A2-003',
    libelle:
      'Contribuer à la diffusion des bonnes pratiques de « l’UX design » en complémentarité avec les actions conduites par la Direction interministérielle de la transformation publique (DITP) et la DINUM',
    chefDeFile: 'CNAF',
    statut: 'realisee',
    meteo: 'non_necessaire',
    legal: '2023',
    etat: 'sans_objet',
    completude: '8/8',
  },
]

const proprietes: DataTableProps<Action> = {
  legende: 'Actions du plan',
  lignes: actions,
  cle: ({ code }) => code,
  href: ({ code }) => `/pilotage/actions/${code}`,
  colonnes: [
    { cle: 'code', titre: 'Action', triable: true, cellule: ({ code, libelle }) => `${code} — ${libelle}` },
    { cle: 'chefDeFile', titre: 'Chef de file', triable: true, cellule: ({ chefDeFile }) => chefDeFile },
    {
      cle: 'statut',
      titre: 'Statut',
      triable: true,
      sansNom: true,
      cellule: ({ statut }) => <StatutBadge statut={statut} petit />,
    },
    {
      cle: 'meteo',
      titre: 'Météo',
      triable: true,
      sansNom: true,
      cellule: ({ meteo }) => <MeteoBadge meteo={meteo} petit />,
    },
    {
      cle: 'horizon',
      titre: 'Horizon',
      triable: true,
      cellule: ({ legal, etat }) => <HorizonPair legal={legal} etat={etat} court />,
    },
    { cle: 'completude', titre: 'Fiche', forme: 'nombre', cellule: ({ completude }) => completude },
  ],
  tri: { colonne: 'code', ordre: 'asc' },
  onTrier: fn(),
  vide: (
    <EmptyState
      titre="Aucune action ne correspond à ces filtres"
      description="Retirez un filtre pour élargir."
      action={<Button priority="secondary">Effacer les filtres</Button>}
    />
  ),
}

const meta = {
  title: 'Compositions/DataTable',
  component: DataTable<Action>,
  parameters: usage({
    pour: 'une liste que l’on trie, que l’on compare colonne par colonne et dont chaque ligne s’ouvre.',
    plutot:
      'pour quelques lignes sans comparaison : `ListeSuivie` ; pour un petit tableau de lecture : `Table`.',
  }),
  args: proprietes,
  argTypes: {
    densite: { control: 'radio', options: options<Densite>({ confortable: true, compacte: true }) },
  },
} satisfies Meta<typeof DataTable<Action>>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {
  play: async ({ args, canvasElement }) => {
    const page = within(canvasElement)
    await expect(page.getByRole('columnheader', { name: 'Action' })).toHaveAttribute('aria-sort', 'ascending')
    await userEvent.click(page.getByRole('button', { name: 'Action' }))
    await expect(args.onTrier).toHaveBeenCalledWith({ colonne: 'code', ordre: 'desc' })
    await userEvent.click(page.getByRole('button', { name: 'Météo' }))
    await expect(args.onTrier).toHaveBeenCalledWith({ colonne: 'meteo', ordre: 'asc' })
    await expect(page.getAllByRole('link')).toHaveLength(actions.length)
  },
}

export const Compacte: Histoire = { args: { densite: 'compacte' } }

export const Cartes: Histoire = { globals: { viewport: { value: 'mobile1' } } }

export const Vide: Histoire = { args: { lignes: [] } }

export const EnAttente: Histoire = { args: { lignes: [], enAttente: true } }

export const MiseAJour: Histoire = { args: { enAttente: true } }
