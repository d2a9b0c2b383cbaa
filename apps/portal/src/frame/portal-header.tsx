import { Header } from '@sssi/ui/Header'
import { headerFooterDisplayItem } from '@sssi/ui/Display'
import { useLocation } from 'react-router'
import { useComposition } from '../composition/composition-context.ts'
import { PortalSearch } from '../search/portal-search.tsx'
import { adresseDeConnexion, ADRESSE_DE_DECONNEXION } from '../session/addresses.ts'
import { useSession } from '../session/use-session.ts'
import { navigationDe } from './navigation.ts'

/** L’en-tête : marque de l’État, accès rapides, recherche, et la navigation tirée des manifestes. */
export function PortalHeader() {
  const { pathname, search } = useLocation()
  const { sections } = useComposition()
  const { agent, peut } = useSession()
  const accesDeLAgent = agent
    ? [
        {
          iconId: 'fr-icon-account-circle-line' as const,
          text: agent.libelle,
          linkProps: { href: '/tableau-de-bord', title: `Mon tableau de bord — ${agent.libelle}` },
        },
        {
          iconId: 'fr-icon-logout-box-r-line' as const,
          text: 'Se déconnecter',
          linkProps: { href: ADRESSE_DE_DECONNEXION, reloadDocument: true },
        },
      ]
    : [
        {
          iconId: 'fr-icon-lock-line' as const,
          text: 'Se connecter',
          linkProps: { href: adresseDeConnexion(pathname + search), reloadDocument: true },
        },
      ]
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
      homeLinkProps={{ href: '/', title: 'Accueil — Portail SSSI' }}
      serviceTitle="Portail SSSI"
      serviceTagline="Le plan d’action des systèmes d’information de la Sécurité sociale, 2023-2027"
      quickAccessItems={[...accesDeLAgent, headerFooterDisplayItem]}
      navigation={navigationDe(sections, pathname, agent !== null, peut)}
      {...(agent && { renderSearchInput: ({ id }: { id: string }) => <PortalSearch id={id} /> })}
    />
  )
}
