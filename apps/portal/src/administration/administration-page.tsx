import '../styles/gestion.css'
import './administration.css'
import { PageTitle } from '@sssi/ui/PageTitle'
import { Vues } from '../views/views.tsx'
import { pages } from '../router/portal-paths.ts'
import { ReserveAuxAgents } from '../session/agents-only.tsx'
import { useSession } from '../session/use-session.ts'
import { GrantForm } from './grant-form.tsx'
import { RightsJournal } from './rights-journal.tsx'
import { RightsList } from './rights-list.tsx'

/** Qui peut quoi : la DSS pour tous, l’administrateur d’un organisme pour le sien. Chaque changement est au journal. */
export default function AdministrationPage() {
  const { organismesAdministres } = useSession()
  return (
    <ReserveAuxAgents admis={organismesAdministres.length > 0}>
      <PageTitle intro="Accorder et retirer les droits des agents sur le suivi du plan. Chaque changement est signé et gardé au journal.">
        {pages.administration.titre}
      </PageTitle>
      <Vues
        libelle="Administration des droits"
        chemin={pages.administration.chemin}
        vues={[
          { nom: 'droits', libelle: 'Droits accordés', contenu: <RightsList /> },
          { nom: 'accorder', libelle: 'Accorder un droit', contenu: <GrantForm /> },
          { nom: 'journal', libelle: 'Journal des droits', contenu: <RightsJournal /> },
        ]}
      />
    </ReserveAuxAgents>
  )
}
