export interface LiveRegionProps {
  /** La phrase à lire ; vide tant qu’il n’y a rien à dire. */
  readonly message: string
  /** Interrompt la lecture en cours : seulement si attendre ferait perdre quelque chose. */
  readonly urgent?: boolean | undefined
}

/** Une phrase dite aux lecteurs d’écran, sans rien montrer ni déplacer le focus. Reste dans la page, même vide. */
export function LiveRegion({ message, urgent = false }: LiveRegionProps) {
  return (
    <p className="fr-sr-only" role={urgent ? 'alert' : 'status'}>
      {message}
    </p>
  )
}
