import { tailleMaximale, type AdressePlan } from '@sssi/domain'
import { keepPreviousData, useQuery } from '@sssi/section'
import { useApi } from '../api.ts'
import type { PageDuPlan } from './donnees.ts'

export interface LectureDuPlan {
  /** Absente tant que rien n’est à montrer. */
  readonly page: PageDuPlan | undefined
  /** Vrai quand ce qui est affiché répond à une demande précédente. */
  readonly enAttente: boolean
  readonly erreur: unknown
  readonly relire: () => void
}

/**
 * La liste que demande l’adresse. Le tableau la lit page par page ; les autres vues la lisent entière, dans la limite de
 * l’API. Pendant qu’un filtre change, la liste précédente reste affichée.
 *
 * @param entiere demande toute la liste au tableau aussi, pour l’imprimer
 */
export function usePlan(
  { filtre, tri, ordre, page, taille, vue }: AdressePlan,
  entiere: boolean,
): LectureDuPlan {
  const decoupe = vue === 'tableau' && !entiere ? { page, taille } : { page: 1, taille: tailleMaximale }
  const { data, error, isPlaceholderData, refetch } = useQuery(
    useApi().steering.action.list.queryOptions(
      { filtre, tri, ordre, ...decoupe },
      { placeholderData: keepPreviousData },
    ),
  )
  // Une page du tableau n’est pas la liste : les autres vues l’attendent entière plutôt que d’en compter une partie.
  const partielle = vue !== 'tableau' && data !== undefined && data.taille < decoupe.taille
  return {
    page: partielle ? undefined : data,
    enAttente: isPlaceholderData,
    erreur: error,
    relire: () => void refetch(),
  }
}
