import { startReactDsfr } from '@codegouvfr/react-dsfr/spa'
import type { AnchorHTMLAttributes, ComponentType, ReactNode } from 'react'
import { appliquerTheme } from './theme.ts'

type Ancre = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { children?: ReactNode }

/** Le lien du routeur de l’hôte (celui de react-router convient tel quel). */
export type LienDeLHote = ComponentType<Ancre & { to: string }>

/**
 * Met le DSFR en route, une fois, avant le premier rendu.
 * Les composants et les sections n’écrivent que `href` : le routeur reste l’affaire de l’hôte, et le type des liens
 * ne dépend pas de lui. Les adresses externes, `mailto:` et les ancres restent de vrais liens.
 */
export function demarrerDsfr({ Link }: { Link: LienDeLHote }): void {
  appliquerTheme()
  startReactDsfr({
    defaultColorScheme: 'system',
    useLang: () => 'fr',
    Link: ({ href, ...reste }: Ancre & { href?: string }) => <Link {...reste} to={href ?? ''} />,
  })
}
