import type { Permission } from '@sssi/domain'
import type { MainNavigationProps } from '@sssi/ui/MainNavigation'
import type { SectionComposee } from '../composition/composition.ts'
import { cheminsDesAxes, pages } from '../router/portal-paths.ts'
import { adresseDeSection } from '../sections/section-address.ts'

type Entree = MainNavigationProps.Item

export interface Acces {
  readonly connecte: boolean
  readonly administre: boolean
  peut(permission: Permission): boolean
}

const sous = (chemin: string, adresse: string) => chemin === adresse || chemin.startsWith(`${adresse}/`)

const lien = (text: string, href: string, isActive: boolean) => ({ text, linkProps: { href }, isActive })

function entreeDe(section: SectionComposee, chemin: string, peut: Acces['peut']): Entree[] {
  const { prefixe, titre, pages: pagesDeSection } = section.manifest
  const ouvertes = Object.values(pagesDeSection)
    .filter((page) => page.navigation && peut(page.permission as Permission))
    .map((page) => ({ libelle: page.libelle, adresse: adresseDeSection(section, page.chemin) }))
  const [premiere] = ouvertes
  if (!premiere) return []
  const isActive = sous(chemin, prefixe)
  if (ouvertes.length === 1) return [lien(titre, premiere.adresse, isActive)]
  const menuLinks = ouvertes.map(({ libelle, adresse }) => lien(libelle, adresse, adresse === chemin))
  return [{ text: titre, isActive, menuLinks }]
}

function menuDuPlan(chemin: string): Entree {
  const liens = [pages.plan, ...cheminsDesAxes].map((page) =>
    lien(page.titre, page.chemin, page.chemin === chemin),
  )
  return { text: 'Le plan', isActive: sous(chemin, pages.plan.chemin), menuLinks: liens }
}

/** La navigation du public : le plan publié, axe par axe. */
function navigationPublique(chemin: string): Entree[] {
  return [lien('Accueil', pages.accueil.chemin, chemin === pages.accueil.chemin), menuDuPlan(chemin)]
}

/** Les droits et les déploiements, selon ce que l’agent administre : un lien s’il n’a que l’un, un menu s’il a les deux. */
function menuDAdministration(chemin: string, { administre, peut }: Acces): Entree[] {
  const ouvertes = [
    ...(administre ? [pages.administration] : []),
    ...(peut('deploiement.lire') ? [pages.deploiements] : []),
  ]
  const [premiere] = ouvertes
  if (!premiere) return []
  const isActive = ouvertes.some((page) => sous(chemin, page.chemin))
  if (ouvertes.length === 1) return [lien('Administration', premiere.chemin, isActive)]
  const menuLinks = ouvertes.map((page) => lien(page.titre, page.chemin, page.chemin === chemin))
  return [{ text: 'Administration', isActive, menuLinks }]
}

/**
 * La navigation principale. Pour un agent : son tableau de bord, les sections dans l’ordre de leurs manifestes et selon ses
 * droits, le texte du plan, et l’administration s’il en a une part.
 */
export function navigationDe(sections: readonly SectionComposee[], chemin: string, acces: Acces): Entree[] {
  if (!acces.connecte) return navigationPublique(chemin)
  const { tableauDeBord, plan } = pages
  return [
    lien('Accueil', tableauDeBord.chemin, chemin === tableauDeBord.chemin),
    ...sections.flatMap((section) => entreeDe(section, chemin, acces.peut)),
    lien('Texte du plan', plan.chemin, sous(chemin, plan.chemin)),
    ...menuDAdministration(chemin, acces),
  ]
}
