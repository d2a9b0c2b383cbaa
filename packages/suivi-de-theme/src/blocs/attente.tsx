import { erreurDeLApi } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { ErrorState } from '@sssi/ui/ErrorState'
import { Skeleton } from '@sssi/ui/Skeleton'
import type { ReactNode } from 'react'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import type { ActionsSuivies } from '../lecture/use-actions-suivies.ts'

interface Proprietes {
  readonly suivi: ActionsSuivies
  /** Une page prend toute la place ; une tuile ou un panneau restent discrets. */
  readonly forme: 'page' | 'bloc'
  readonly children: (actions: readonly ActionSuivie[]) => ReactNode
  /** Ce qui se lit sans l’état des actions : les mots du texte n’attendent pas l’API pour être vrais. */
  readonly sansEtat?: ReactNode
}

/** Montre les actions dès qu’elles sont là ; en attendant, ou si elles ne viennent pas, le dit. */
export function Attente({ suivi, forme, children, sansEtat }: Proprietes) {
  if (suivi.isPending) return <Skeleton forme={forme} libelle="Chargement des actions suivies" />
  if (suivi.isError) {
    const { message, reference } = erreurDeLApi(suivi.error)
    return (
      <>
        <ErrorState
          titre="L’état des actions ne peut pas être affiché"
          description={message}
          reference={reference ?? undefined}
          onReessayer={() => void suivi.refetch()}
          compact={forme === 'bloc'}
        />
        {sansEtat}
      </>
    )
  }
  if (suivi.data.length === 0) {
    return (
      <>
        <EmptyState
          titre="Aucune action du plan ne relève de ces thématiques"
          description="Le plan chargé dans ce portail n’en contient pas ; la liste complète reste ouverte dans le pilotage."
        />
        {sansEtat}
      </>
    )
  }
  return children(suivi.data)
}
