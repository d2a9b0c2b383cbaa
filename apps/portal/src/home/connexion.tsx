import { Lien } from '@sssi/ui/Lien'
import { ProConnectButton } from '@sssi/ui/ProConnectButton'
import { pages } from '../router/portal-paths.ts'
import { adresseDeConnexion } from '../session/addresses.ts'
import { useSession } from '../session/use-session.ts'

/** L’entrée des agents. Elle attend de savoir qui est là, pour ne pas offrir de se connecter à qui l’est déjà. */
export function Connexion() {
  const { connue, agent } = useSession()
  return (
    <section className="sssi-portail-entree" aria-busy={!connue}>
      <h2 className="fr-h5">Vous suivez une action du plan</h2>
      {agent ? (
        <>
          <p>Vous êtes connecté en tant que {agent.libelle}.</p>
          <Lien href={pages.tableauDeBord.chemin} className="fr-btn">
            Ouvrir mon tableau de bord
          </Lien>
        </>
      ) : (
        <>
          <p>
            L’avancement, la météo et les jalons des actions sont réservés aux agents de l’État et des
            organismes de Sécurité sociale.
          </p>
          {connue && <ProConnectButton url={adresseDeConnexion(pages.accueil.chemin)} />}
        </>
      )}
    </section>
  )
}
