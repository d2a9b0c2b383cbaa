import './dashboard.css'
import { PageTitle } from '@sssi/ui/PageTitle'
import { Slot } from '../sections/slot.tsx'
import { ReserveAuxAgents } from '../session/agents-only.tsx'
import { pages } from '../router/portal-paths.ts'

const AUCUNE = {}

/** Le tableau de bord de l’agent. Il n’affiche rien de lui-même : tout vient des sections, par leurs emplacements. */
export default function DashboardPage() {
  return (
    <ReserveAuxAgents>
      <PageTitle>{pages.tableauDeBord.titre}</PageTitle>
      <Slot nom="tableauDeBord.principal" proprietes={AUCUNE} />
      <div className="sssi-portail-tuiles">
        <Slot nom="tableauDeBord.tuile" proprietes={AUCUNE} />
      </div>
    </ReserveAuxAgents>
  )
}
