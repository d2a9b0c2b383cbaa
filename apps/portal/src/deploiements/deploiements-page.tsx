import '../styles/gestion.css'
import './deploiements.css'
import { PageTitle } from '@sssi/ui/PageTitle'
import { TabsNav } from '@sssi/ui/TabsNav'
import { useSearchParams } from 'react-router'
import { pages } from '../router/portal-paths.ts'
import { ReserveAuxAgents } from '../session/agents-only.tsx'
import { useSession } from '../session/use-session.ts'
import { DeploymentJournal } from './journal/deployment-journal.tsx'
import { Keys } from './keys/keys.tsx'
import { SectionsTable } from './sections-table.tsx'

const VUES = { sections: 'Sections', journal: 'Journal', cles: 'Clés des équipes' } as const
type Vue = keyof typeof VUES

const estVue = (valeur: string): valeur is Vue => Object.hasOwn(VUES, valeur)

const adresseDe = (vue: Vue) =>
  vue === 'sections' ? pages.deploiements.chemin : `${pages.deploiements.chemin}?vue=${vue}`

function Contenu({ vue }: { vue: Vue }) {
  if (vue === 'cles') return <Keys />
  return vue === 'journal' ? <DeploymentJournal section={null} /> : <SectionsTable />
}

/** Ce que chaque équipe donne aux agents, son histoire, et les clés avec lesquelles elle publie. */
export default function DeploiementsPage() {
  const { peut } = useSession()
  const [parametres] = useSearchParams()
  const demandee = parametres.get('vue') ?? ''
  const active = estVue(demandee) ? demandee : 'sections'
  return (
    <ReserveAuxAgents admis={peut('deploiement.lire')}>
      <PageTitle intro="Chaque équipe publie sa section quand elle veut. Cette page dit ce que les agents reçoivent, et permet d’en décider.">
        {pages.deploiements.titre}
      </PageTitle>
      <TabsNav
        libelle="Déploiements"
        onglets={(Object.keys(VUES) as Vue[]).map((vue) => ({
          libelle: VUES[vue],
          href: adresseDe(vue),
          actif: vue === active,
        }))}
      />
      <Contenu vue={active} />
    </ReserveAuxAgents>
  )
}
