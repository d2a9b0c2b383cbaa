import { Button } from '@sssi/ui/Button'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { useLocation } from 'react-router'
import { pages } from '../router/portal-paths.ts'
import { useSession } from '../session/use-session.ts'

/** L’adresse n’existe pas. Le serveur l’a dit aussi (404) ; ici, où aller. */
export default function NotFoundPage() {
  const { pathname } = useLocation()
  const { agent, habilite } = useSession()
  const accueil = agent ? pages.tableauDeBord : pages.accueil
  return (
    <div className="sssi-portail-lecture fr-my-4w">
      <PageTitle intro={`L’adresse ${pathname} n’existe pas ou n’existe plus (erreur 404).`}>
        Page introuvable
      </PageTitle>
      <p>
        Si vous l’avez saisie, vérifiez-la&nbsp;; si vous avez suivi un lien du portail, la page a pu changer
        de place.
      </p>
      <ul>
        <li>
          <Lien href={pages.plan.chemin}>Lire les 103 actions du plan</Lien>
        </li>
        {habilite && (
          <li>
            <Lien href={pages.recherche.chemin}>Chercher dans tout le portail</Lien>
          </li>
        )}
        <li>
          <Lien href={pages.planDuSite.chemin}>Voir le plan du site</Lien>
        </li>
      </ul>
      <Button className="fr-mt-2w" linkProps={{ href: accueil.chemin }}>
        {agent ? 'Aller à mon tableau de bord' : 'Aller à l’accueil'}
      </Button>
    </div>
  )
}
