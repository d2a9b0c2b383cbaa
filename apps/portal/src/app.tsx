import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { RouterProvider } from 'react-router'
import { ApiContext, type AccesApi } from './api/api.ts'
import type { Composition } from './composition/composition.ts'
import { CompositionContext } from './composition/composition-context.ts'
import { EtatDeLaPageContext, type EtatDeLaPage } from './composition/page-state.ts'
import { PortalHost } from './host/portal-host.tsx'
import { creerRouteur } from './router/create-router.tsx'
import { RelevesContext, type Releves } from './sections/section-reports.ts'

interface Proprietes {
  readonly composition: Composition
  readonly queryClient: QueryClient
  readonly acces: AccesApi
  readonly etatDeLaPage: EtatDeLaPage
  readonly releves: Releves
}

/** Le portail : ce que toutes les pages partagent, puis la page ouverte. */
export function App({ composition, queryClient, acces, etatDeLaPage, releves }: Proprietes) {
  const routeur = useMemo(() => creerRouteur(composition), [composition])
  return (
    <QueryClientProvider client={queryClient}>
      <ApiContext value={acces}>
        <CompositionContext value={composition}>
          <EtatDeLaPageContext value={etatDeLaPage}>
            <RelevesContext value={releves}>
              <PortalHost>
                <RouterProvider router={routeur} />
              </PortalHost>
            </RelevesContext>
          </EtatDeLaPageContext>
        </CompositionContext>
      </ApiContext>
    </QueryClientProvider>
  )
}
