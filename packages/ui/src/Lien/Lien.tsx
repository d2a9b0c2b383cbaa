import { getLink } from '@codegouvfr/react-dsfr/link'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'

export type LienProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'children'> & {
  href: string
  children: ReactNode
  ref?: Ref<HTMLAnchorElement>
}

/**
 * Lien du portail : navigation sans rechargement à l’intérieur, nouvel onglet vers l’extérieur.
 * C’est le composant que l’hôte a donné à `demarrerDsfr` ; sans hôte, un lien ordinaire.
 */
export function Lien(props: LienProps) {
  const { Link } = getLink()
  return <Link {...props} />
}
