import '@sssi/ui/styles/core.css'
import { demarrerDsfr } from '@sssi/ui/start'
import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { Link } from 'react-router'
import { creerApi } from './api/api.ts'
import { App } from './app.tsx'
import { lireComposition } from './composition/composition.ts'

demarrerDsfr({ Link })

const composition = lireComposition(document)
const queryClient = new QueryClient({
  defaultOptions: {
    // Les données suivies changent peu : on évite de les redemander à chaque retour sur une page, sans jamais les figer.
    queries: { staleTime: 10_000, retry: 1, refetchOnWindowFocus: true },
  },
})
const racine = document.getElementById('root')
if (racine) {
  createRoot(racine).render(
    <App composition={composition} queryClient={queryClient} api={creerApi(queryClient)} />,
  )
}
