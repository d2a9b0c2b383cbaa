import type { Permission } from '@sssi/domain'
import type { MainNavigationProps } from '@sssi/ui/MainNavigation'
import type { SectionComposee } from '../composition/composition.ts'

const dans = (chemin: string, adresse: string) => chemin === adresse || chemin.startsWith(`${adresse}/`)

function entreesDe(section: SectionComposee, peut: (permission: Permission) => boolean) {
  const { prefixe, pages } = section.manifest
  return Object.values(pages)
    .filter((page) => page.navigation && peut(page.permission as Permission))
    .map((page) => ({
      libelle: page.libelle,
      adresse: page.chemin ? `${prefixe}/${page.chemin}` : prefixe,
    }))
}

/** La navigation principale : l’accueil, puis les sections dans l’ordre de leurs manifestes, selon les droits de l’agent. */
export function navigationDe(
  sections: readonly SectionComposee[],
  chemin: string,
  connecte: boolean,
  peut: (permission: Permission) => boolean,
): MainNavigationProps.Item[] {
  const accueil = connecte
    ? { text: 'Accueil', linkProps: { href: '/tableau-de-bord' }, isActive: chemin === '/tableau-de-bord' }
    : { text: 'Accueil', linkProps: { href: '/' }, isActive: chemin === '/' }
  const plan = { text: 'Le plan', linkProps: { href: '/plan' }, isActive: dans(chemin, '/plan') }
  const entrees = sections.flatMap((section): MainNavigationProps.Item[] => {
    const pages = entreesDe(section, peut)
    const [premiere] = pages
    if (!premiere) return []
    const isActive = dans(chemin, section.manifest.prefixe)
    if (pages.length === 1) {
      return [{ text: section.manifest.titre, linkProps: { href: premiere.adresse }, isActive }]
    }
    return [
      {
        text: section.manifest.titre,
        isActive,
        menuLinks: pages.map((page) => ({
          text: page.libelle,
          linkProps: { href: page.adresse },
          isActive: page.adresse === chemin,
        })),
      },
    ]
  })
  const administration = { text: 'Administration', linkProps: { href: '/administration' }, isActive: dans(chemin, '/administration') }
  return [accueil, ...entrees, plan, ...(peut('habilitation.lire') ? [administration] : [])]
}
