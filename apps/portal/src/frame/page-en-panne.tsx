import { ErrorState } from '@sssi/ui/ErrorState'

/** Dernier recours : une faute du portail lui-même, hors de toute section. */
export function PageEnPanne() {
  return (
    <main id="contenu" className="fr-container fr-my-6w">
      <ErrorState
        titre="Cette page ne peut pas être affichée"
        description="Ce qui est enregistré n’est pas touché. Rechargez la page ; si la panne dure, prévenez la DSS."
        onReessayer={() => window.location.reload()}
      />
    </main>
  )
}
