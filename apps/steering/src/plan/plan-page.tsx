import { Skeleton } from '@sssi/ui/Skeleton'
import { EnTete } from '../page/en-tete.tsx'
import { useMemoire } from './adresse/use-memoire.ts'
import { Plan } from './plan.tsx'
import './plan.css'

/** La page du plan d’action. Ouverte sans filtre par la navigation, elle retrouve d’abord ceux que l’agent a quittés. */
export default function PlanPage() {
  const { reprise, defilement } = useMemoire()
  return (
    <>
      <EnTete>Plan d’action</EnTete>
      {reprise ? (
        <Skeleton forme="tableau" libelle="Chargement du plan d’action" />
      ) : (
        <Plan defilement={defilement} />
      )}
    </>
  )
}
