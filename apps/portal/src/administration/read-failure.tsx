import { erreurDeLApi } from '@sssi/section'
import { ErrorState } from '@sssi/ui/ErrorState'

interface Proprietes {
  readonly titre: string
  readonly erreur: unknown
  onReessayer(): void
}

/** Une lecture qui a échoué, avec la phrase de l’API et la référence à donner. */
export function LectureImpossible({ titre, erreur, onReessayer }: Proprietes) {
  const { message, reference } = erreurDeLApi(erreur)
  return (
    <ErrorState
      titre={titre}
      description={message}
      {...(reference && { reference })}
      onReessayer={onReessayer}
    />
  )
}
