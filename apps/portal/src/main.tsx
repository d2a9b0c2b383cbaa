import '@sssi/ui/styles/core.css'
import 'virtual:sssi-icones.css'
import { demarrerDsfr } from '@sssi/ui/start'
import { createRoot } from 'react-dom/client'
import { creerApi } from './api/api.ts'
import { creerQueryClient } from './api/query-client.ts'
import { App } from './app.tsx'
import { lireComposition } from './composition/composition.ts'
import { PortalLink } from './frame/portal-link.tsx'

demarrerDsfr({ Link: PortalLink })

const queryClient = creerQueryClient((cache) => {
  void cache.invalidateQueries({ queryKey: acces.options.portail.session.get.queryKey() })
})
const acces = creerApi(queryClient)
const racine = document.getElementById('root')
if (racine) {
  createRoot(racine).render(
    <App composition={lireComposition(document)} queryClient={queryClient} acces={acces} />,
  )
}
