import { lazy } from 'react'

/** Ce qu’on montre à la place d’une page fermée. Chargé à part : presque personne ne le voit. */
export const ConnexionNecessaire = lazy(async () => ({
  default: (await import('./sign-in-needed.tsx')).ConnexionNecessaire,
}))

export const DroitsNecessaires = lazy(async () => ({
  default: (await import('./rights-needed.tsx')).DroitsNecessaires,
}))
