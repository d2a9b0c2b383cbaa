import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { RouterProvider } from 'react-router'
import { ApiContext, type AccesApi } from './api/api.ts'
import type { Composition } from './composition/composition.ts'
import { CompositionContext } from './composition/composition-context.ts'
import { PortalHost } from './host/portal-host.tsx'
import { creerRouteur } from './router/create-router.tsx'

interface Proprietes {
  readonly composition: Composition
  readonly queryClient: QueryClient
  readonly acces: AccesApi
}

/** Le portail : ce que toutes les pages partagent, puis la page ouverte. */
export function App({ composition, queryClient, acces }: Proprietes) {
  const routeur = useMemo(() => creerRouteur(composition), [composition])
  return (
    <QueryClientProvider client={queryClient}>
      <ApiContext value={acces}>
        <CompositionContext value={composition}>
          <PortalHost>
            <RouterProvider router={routeur} />
          </PortalHost>
        </CompositionContext>
      </ApiContext>
    </QueryClientProvider>
  )
}
