import type { AxeNumero } from '@sssi/domain'
import type { ComponentType } from 'react'
import type { LazyRouteFunction, RouteObject } from 'react-router'
import { EnAttente } from '../frame/en-attente.tsx'
import { pages, type NomDePage, type PageDuPortail } from './portal-paths.ts'
import type { Etape, RepereDeRoute } from './route-handle.ts'

type Code = LazyRouteFunction<RouteObject>

/** Une page n’est chargée qu’à son ouverture : le premier chargement du portail ne porte que son cadre. */
const page =
  (charger: () => Promise<{ default: ComponentType }>): Code =>
  async () => ({ Component: (await charger()).default })

const axe =
  (numero: AxeNumero): Code =>
  async () => {
    const { AxePage } = await import('../plan/axe-page.tsx')
    return { element: <AxePage numero={numero} /> }
  }

/** Le code de chaque page déclarée : en oublier une, ou en ajouter une autre, ne compile pas. */
const code: Record<NomDePage, Code> = {
  accueil: page(() => import('../home/home-page.tsx')),
  plan: page(() => import('../plan/plan-page.tsx')),
  axe1: axe(1),
  axe2: axe(2),
  axe3: axe(3),
  axe4: axe(4),
  axe5: axe(5),
  tableauDeBord: page(() => import('../dashboard/dashboard-page.tsx')),
  recherche: page(() => import('../search/search-page.tsx')),
  administration: page(() => import('../administration/administration-page.tsx')),
  deploiements: page(() => import('../deploiements/deploiements-page.tsx')),
  deploiement: page(() => import('../deploiements/section-deployment-page.tsx')),
  accessibilite: page(() => import('../legal/accessibilite-page.tsx')),
  mentionsLegales: page(() => import('../legal/mentions-legales-page.tsx')),
  donneesPersonnelles: page(() => import('../legal/donnees-personnelles-page.tsx')),
  planDuSite: page(() => import('../legal/plan-du-site-page.tsx')),
}

/** Les deux pages d’arrivée n’ont pas de fil d’Ariane : elles sont l’accueil du public et celui des agents. */
const ACCUEILS: readonly NomDePage[] = ['accueil', 'tableauDeBord']

function filDe(nom: NomDePage): Etape[] | null {
  if (ACCUEILS.includes(nom)) return null
  const { parent }: PageDuPortail = pages[nom]
  const parente = parent === undefined ? undefined : pages[parent as NomDePage]
  return parente ? [{ libelle: parente.titre, adresse: parente.chemin }] : []
}

const repere = (titre: string, fil: readonly Etape[] | null): RepereDeRoute => ({ titre, section: null, fil })

const nomsDesPages = Object.keys(pages) as NomDePage[]

/** Les routes du portail lui-même, et pour finir celle des adresses qui n’existent pas. */
export const pagesDuPortail: RouteObject[] = [
  ...nomsDesPages.map((nom) => ({
    path: pages[nom].chemin,
    lazy: code[nom],
    HydrateFallback: EnAttente,
    handle: repere(pages[nom].titre, filDe(nom)),
  })),
  {
    path: '*',
    lazy: page(() => import('../not-found/not-found-page.tsx')),
    HydrateFallback: EnAttente,
    handle: repere('Page introuvable', null),
  },
]
