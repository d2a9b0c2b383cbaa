import { erreurDeLApi } from '@sssi/section'
import { ErrorState } from '@sssi/ui/ErrorState'

interface Proprietes {
  /** Ce qui manque : « L’annuaire ne peut pas être affiché ». */
  readonly titre: string
  readonly erreur: unknown
  readonly onReessayer: () => void
  readonly compact?: boolean
}

/** Une lecture que l’API n’a pas rendue, à la place de ce qu’elle devait montrer. */
export function Panne({ titre, erreur, onReessayer, compact = false }: Proprietes) {
  const { message, reference } = erreurDeLApi(erreur)
  return (
    <ErrorState
      titre={titre}
      description={message}
      reference={reference ?? undefined}
      onReessayer={onReessayer}
      compact={compact}
    />
  )
}
