import { Skeleton } from '@sssi/ui/Skeleton'

/** La page d’arrivée, le temps que son code vienne. */
export function EnAttente() {
  return <Skeleton forme="page" libelle="Chargement de la page" />
}
