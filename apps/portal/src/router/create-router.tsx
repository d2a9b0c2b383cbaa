import { createBrowserRouter, type RouteObject } from 'react-router'
import type { Composition, SectionComposee } from '../composition/composition.ts'
import { Frame } from '../frame/frame.tsx'
import { PageEnPanne, PortailEnPanne } from '../frame/page-en-panne.tsx'
import { RemotePage } from '../sections/remote-page.tsx'
import { pagesDuPortail } from './portal-pages.tsx'
import { routesDeSection } from './section-routes.ts'

const routesDe = (section: SectionComposee): RouteObject[] =>
  routesDeSection(section).map(({ nom, chemin, permission, repere }) => ({
    path: chemin,
    element: <RemotePage section={section} nom={nom} permission={permission} />,
    handle: repere,
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
