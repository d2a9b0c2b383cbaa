import { Footer, type FooterProps } from '@sssi/ui/Footer'
import { pages } from '../router/portal-paths.ts'

/** Le pied de page et ses liens obligatoires. L’accessibilité est « non conforme » tant qu’aucun audit externe ne l’atteste. */
export function PortalFooter({ affichage }: { affichage: FooterProps.BottomItem }) {
  return (
    <Footer
      id="fr-footer"
      accessibility="non compliant"
      accessibilityLinkProps={{ href: pages.accessibilite.chemin }}
      contentDescription="Le portail du schéma stratégique des systèmes d’information de la Sécurité sociale 2023-2027 : 103 actions suivies par l’État et les organismes dans un même lieu."
      termsLinkProps={{ href: pages.mentionsLegales.chemin }}
      websiteMapLinkProps={{ href: pages.planDuSite.chemin }}
      bottomItems={[
        { text: pages.donneesPersonnelles.titre, linkProps: { href: pages.donneesPersonnelles.chemin } },
        affichage,
      ]}
      license={
        <>
          Sauf mention explicite de propriété intellectuelle détenue par des tiers, les contenus de ce site
          sont proposés sous{' '}
          <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/" target="_blank" rel="noreferrer">
            licence etalab-2.0
          </a>
        </>
      }
    />
  )
}
