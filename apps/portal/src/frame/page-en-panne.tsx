import { ErrorState } from '@sssi/ui/ErrorState'

/**
 * Une page du portail qui n’a pas pu s’afficher. Souvent une mise à jour a remplacé ses fichiers depuis que l’onglet est
 * ouvert : recharger suffit.
 */
export function PageEnPanne() {
  return (
    <ErrorState
      titre="Cette page ne peut pas être affichée"
      description="Ce qui est enregistré n’est pas touché. Rechargez la page ; si la panne dure, prévenez la DSS."
      onReessayer={() => window.location.reload()}
    />
  )
}

/** Dernier recours : une faute du cadre lui-même. */
export function PortailEnPanne() {
  return (
    <main id="contenu" className="fr-container fr-my-6w">
      <PageEnPanne />
    </main>
  )
}
