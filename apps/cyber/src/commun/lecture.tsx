import { Panne } from '@sssi/page/panne'
import type { UseQueryResult } from '@sssi/section'
import { Skeleton, type SkeletonProps } from '@sssi/ui/Skeleton'
import type { ReactNode } from 'react'

interface Proprietes<T> {
  readonly requete: UseQueryResult<T, unknown>
  /** Ce que l’on lit, avec son article : « l’annuaire ». */
  readonly quoi: string
  readonly forme?: SkeletonProps['forme']
  readonly children: (lu: T) => ReactNode
}

/** Une lecture de l’API dans ses trois états : elle arrive, elle a échoué et se réessaie, elle est là. */
export function Lecture<T>({ requete, quoi, forme = 'tableau', children }: Proprietes<T>) {
  const { data, error, refetch } = requete
  if (data !== undefined) return children(data)
  if (!error) return <Skeleton forme={forme} libelle={`Chargement : ${quoi}`} />
  return <Panne titre={`Impossible d’afficher ${quoi}`} erreur={error} onReessayer={() => void refetch()} />
}
