import type { AnchorHTMLAttributes } from 'react'
import { Link } from 'react-router'

/** Ce que le serveur répond lui-même : le routeur n’a pas à s’en mêler. */
const DU_SERVEUR = /^\/(?:auth|deploiement|donnees-ouvertes|exports|health|sections|trpc)\//

/** Le lien de tout le portail : navigation sans rechargement vers ses pages, lien ordinaire vers ce que sert le serveur. */
export function PortalLink({
  to,
  children,
  ...reste
}: AnchorHTMLAttributes<HTMLAnchorElement> & { to: string }) {
  if (DU_SERVEUR.test(to)) {
    return (
      <a {...reste} href={to}>
        {children}
      </a>
    )
  }
  return (
    <Link {...reste} to={to} discover="none">
      {children}
    </Link>
  )
}
