import { Alert } from '@sssi/ui/Alert'
import { pages } from '../router/portal-paths.ts'
import { adresseDeConnexion } from './addresses.ts'

/** La session s’est terminée pendant que la page était ouverte : rien n’est perdu, il suffit de se reconnecter à côté. */
export function SessionTerminee() {
  return (
    <Alert
      className="fr-mb-3w"
      severity="warning"
      title="Votre session est terminée"
      description={
        <>
          Ce que vous avez saisi reste sur cette page, mais ne peut plus être enregistré.{' '}
          <a href={adresseDeConnexion(pages.tableauDeBord.chemin)} target="_blank" rel="noreferrer">
            Reconnectez-vous dans un nouvel onglet
          </a>
          , puis revenez ici.
        </>
      }
    />
  )
}
