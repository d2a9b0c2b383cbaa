import { PageTitle } from '@sssi/ui/PageTitle'
import { pages } from '../router/portal-paths.ts'
import { ReserveAuxAgents } from '../session/agents-only.tsx'

export default function AdministrationPage() {
  return (
    <ReserveAuxAgents>
      <PageTitle>{pages.administration.titre}</PageTitle>
    </ReserveAuxAgents>
  )
}
