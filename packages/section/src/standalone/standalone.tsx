import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, httpLink } from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { lazy, Suspense, type ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, Link, Navigate, Outlet, RouterProvider } from 'react-router'
import type { Section } from '../define-section.ts'
import { HostContext, type Host } from '../host/host-context.ts'

export { Link }

const queryClient = new QueryClient()
const client = createTRPCClient<AnyTRPCRouter>({ links: [httpLink({ url: '/trpc' })] })

/** Un hôte sans portail : tous les droits d’affichage, l’API décidant des vrais ; les messages vont à la console. */
const host: Host = {
  agent: { id: 'section-seule', libelle: 'Section seule', organisme: null },
  demonstration: true,
  peut: () => true,
  notifier: (notification) => globalThis.console.info(notification.titre, notification.description ?? ''),
  annoncer: (phrase) => globalThis.console.info(phrase),
  api: createTRPCOptionsProxy({ client, queryClient }),
  Emplacement: () => null,
}

const adresse = (prefixe: string, chemin: string) => (chemin ? `${prefixe}/${chemin}` : prefixe)

/** Affiche une section seule : ses pages aux mêmes adresses que dans le portail, sans en-tête ni autres sections. */
export function afficher(section: Section): void {
  const { prefixe, pages } = section.manifeste
  const routes = Object.entries(pages).map(([nom, page]) => {
    const charger = section.pages[nom] as () => Promise<{ default: ComponentType }>
    const Page = lazy(charger)
    return { path: adresse(prefixe, page.chemin), element: <Page /> }
  })
  const liens = Object.values(pages).filter((page) => page.navigation)
  const Cadre = () => (
    <>
      <nav aria-label="Pages de la section" className="fr-container fr-py-2w">
        {liens.map((page) => (
          <Link key={page.chemin} className="fr-link fr-mr-3w" to={adresse(prefixe, page.chemin)}>
            {page.libelle}
          </Link>
        ))}
      </nav>
      <main id="contenu" className="fr-container fr-pb-6w">
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
    </>
  )
  const routeur = createBrowserRouter([
    { element: <Cadre />, children: [...routes, { path: '*', element: <Navigate to={prefixe} replace /> }] },
  ])
  const racine = document.getElementById('root')
  if (!racine) return
  createRoot(racine).render(
    <QueryClientProvider client={queryClient}>
      <HostContext value={host}>
        <RouterProvider router={routeur} />
      </HostContext>
    </QueryClientProvider>,
  )
}
