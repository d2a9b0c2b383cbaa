import { Header, type HeaderProps } from '@sssi/ui/Header'
import { useLocation } from 'react-router'
import { useComposition } from '../composition/composition-context.ts'
import { pages } from '../router/portal-paths.ts'
import { PortalSearch } from '../search/portal-search.tsx'
import { adresseDeConnexion } from '../session/addresses.ts'
import { Deconnexion } from '../session/sign-out.tsx'
import { useSession } from '../session/use-session.ts'
import { navigationDe } from './navigation.ts'

function useAcces(): NonNullable<HeaderProps['quickAccessItems']> {
  const { pathname, search } = useLocation()
  const { connue, agent } = useSession()
  if (!connue) return []
  if (!agent) {
    const href = adresseDeConnexion(pathname + search)
    return [{ iconId: 'fr-icon-lock-line', text: 'Se connecter', linkProps: { href } }]
  }
  return [
    {
      iconId: 'fr-icon-account-circle-line',
      text: agent.libelle,
      linkProps: {
        href: pages.tableauDeBord.chemin,
        title: `${agent.libelle} — ${pages.tableauDeBord.titre}`,
      },
    },
    <Deconnexion key="deconnexion" />,
  ]
}

/** L’en-tête : marque de l’État, accès rapides, recherche, et la navigation tirée des manifestes. */
export function PortalHeader({ affichage }: { affichage: HeaderProps.QuickAccessItem }) {
  const { pathname } = useLocation()
  const { sections } = useComposition()
  const { agent, habilite, organismesAdministres, peut } = useSession()
  const acces = useAcces()
  return (
    <Header
      id="fr-header"
      brandTop={
        <>
          République
          <br />
          Française
        </>
      }
      homeLinkProps={{ href: pages.accueil.chemin, title: 'Accueil — Portail SSSI' }}
      serviceTitle="Portail SSSI"
      serviceTagline="Plan d’action des SI de la Sécurité sociale, 2023‑2027"
      quickAccessItems={[...acces, affichage]}
      disableDisplay
      navigation={navigationDe(sections, pathname, {
        connecte: agent !== null,
        administre: organismesAdministres.length > 0,
        peut,
      })}
      {...(habilite && {
        renderSearchInput: ({ id }: { id: string }) => <PortalSearch id={id} />,
      })}
    />
  )
}
