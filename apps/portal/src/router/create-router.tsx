import { createBrowserRouter, type RouteObject } from 'react-router'
import type { Composition, SectionComposee } from '../composition/composition.ts'
import { Frame } from '../frame/frame.tsx'
import { PageEnPanne } from '../frame/page-en-panne.tsx'
import { RemotePage } from '../sections/remote-page.tsx'
import type { Etape, RepereDeRoute } from './route-handle.ts'
import { pagesDuPortail } from './portal-pages.tsx'

const adresse = (section: SectionComposee, chemin: string) =>
  chemin ? `${section.manifest.prefixe}/${chemin}` : section.manifest.prefixe

/** Fil d’Ariane d’une page de section : la section, puis ses pages parentes. */
function filDe(section: SectionComposee, nom: string): Etape[] {
  const { pages, titre, prefixe } = section.manifest
  const page = pages[nom]
  if (!page || page.chemin === '') return []
  const parent = page.parent ? pages[page.parent] : undefined
  const accueil: Etape[] = [{ libelle: titre, adresse: prefixe }]
  return parent && parent.chemin !== ''
    ? [...accueil, { libelle: parent.libelle, adresse: adresse(section, parent.chemin) }]
    : accueil
}

const routesDe = (section: SectionComposee): RouteObject[] =>
  Object.entries(section.manifest.pages).map(([nom, page]) => ({
    path: adresse(section, page.chemin),
    element: <RemotePage section={section} nom={nom} permission={page.permission} />,
    handle: { titre: page.libelle, section: section.manifest.titre, fil: filDe(section, nom) } satisfies RepereDeRoute,
  }))

/**
 * Les routes du portail et, d’après les seuls manifestes, celles des sections : leur code ne vient qu’à l’ouverture d’une page.
 */
export function creerRouteur(composition: Composition) {
  return createBrowserRouter([
    {
      element: <Frame />,
      ErrorBoundary: PageEnPanne,
      children: [...composition.sections.flatMap(routesDe), ...pagesDuPortail],
    },
  ])
}
