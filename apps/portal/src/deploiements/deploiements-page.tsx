import '../styles/gestion.css'
import './deploiements.css'
import { PageTitle } from '@sssi/ui/PageTitle'
import { Vues } from '../views/views.tsx'
import { pages } from '../router/portal-paths.ts'
import { ReserveAuxAgents } from '../session/agents-only.tsx'
import { useSession } from '../session/use-session.ts'
import { DeploymentJournal } from './journal/deployment-journal.tsx'
import { Keys } from './keys/keys.tsx'
import { SectionsTable } from './sections-table.tsx'

/** Ce que chaque équipe donne aux agents, son histoire, et les clés avec lesquelles elle publie. */
export default function DeploiementsPage() {
  const { peut } = useSession()
  return (
    <ReserveAuxAgents admis={peut('deploiement.lire')}>
      <PageTitle intro="Chaque équipe publie sa section quand elle veut. Cette page dit ce que les agents reçoivent, et permet d’en décider.">
        {pages.deploiements.titre}
      </PageTitle>
      <Vues
        libelle="Déploiements"
        chemin={pages.deploiements.chemin}
        vues={[
          { nom: 'sections', libelle: 'Sections', contenu: <SectionsTable /> },
          { nom: 'journal', libelle: 'Journal', contenu: <DeploymentJournal section={null} /> },
          { nom: 'cles', libelle: 'Clés des équipes', contenu: <Keys /> },
        ]}
      />
    </ReserveAuxAgents>
  )
}
