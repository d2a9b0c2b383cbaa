import { ADRESSE_DE_DECONNEXION } from './addresses.ts'

/** Un formulaire et non un lien : se déconnecter change l’état du serveur, et ne doit pas arriver par une simple visite. */
export function Deconnexion({ id }: { id?: string }) {
  return (
    <form method="post" action={ADRESSE_DE_DECONNEXION} className="sssi-portail-deconnexion">
      <button id={id} type="submit" className="fr-btn fr-icon-logout-box-r-line">
        Se déconnecter
      </button>
    </form>
  )
}
