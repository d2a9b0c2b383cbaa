import { createBrowserRouter, type RouteObject } from 'react-router'
import type { Composition, SectionComposee } from '../composition/composition.ts'
import { Frame } from '../frame/frame.tsx'
import { PageEnPanne, PortailEnPanne } from '../frame/page-en-panne.tsx'
import { adresseDeSection } from '../sections/section-address.ts'
import { RemotePage } from '../sections/remote-page.tsx'
import type { Etape, RepereDeRoute } from './route-handle.ts'
import { pagesDuPortail } from './portal-pages.tsx'

/** Fil d’Ariane d’une page de section : la section, puis ses pages parentes. */
export function filDe(section: SectionComposee, nom: string): Etape[] {
  const { pages, titre, prefixe } = section.manifest
  const page = pages[nom]
  if (!page || page.chemin === '') return []
  const parent = page.parent ? pages[page.parent] : undefined
  const accueil: Etape[] = [{ libelle: titre, adresse: prefixe }]
  return parent && parent.chemin !== ''
    ? [...accueil, { libelle: parent.libelle, adresse: adresseDeSection(section, parent.chemin) }]
    : accueil
}

export const routesDe = (section: SectionComposee): RouteObject[] =>
  Object.entries(section.manifest.pages).map(([nom, page]) => ({
    path: adresseDeSection(section, page.chemin),
    element: <RemotePage section={section} nom={nom} permission={page.permission} />,
    handle: {
      titre: page.libelle,
      section: section.manifest.titre,
      fil: filDe(section, nom),
    } satisfies RepereDeRoute,
  }))

/**
 * Les routes du portail et, d’après les seuls manifestes, celles des sections : leur code ne vient qu’à l’ouverture d’une page.
 * La faute d’une page s’affiche dans le cadre, celle du cadre à sa place.
 */
export function creerRouteur(composition: Composition) {
  return createBrowserRouter([
    {
      element: <Frame />,
      ErrorBoundary: PortailEnPanne,
      children: [
        {
          ErrorBoundary: PageEnPanne,
          children: [...composition.sections.flatMap(routesDe), ...pagesDuPortail],
        },
      ],
    },
  ])
}
