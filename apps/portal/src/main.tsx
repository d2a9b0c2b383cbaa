import '@sssi/ui/styles/core.css'
import 'virtual:sssi-icones.css'
import { demarrerDsfr } from '@sssi/ui/start'
import { createRoot } from 'react-dom/client'
import { creerApi } from './api/api.ts'
import { creerQueryClient } from './api/query-client.ts'
import { App } from './app.tsx'
import { creerReponsesDeLApi } from './composition/api-answers.ts'
import { lireComposition } from './composition/composition.ts'
import { estFraiche } from './composition/freshness.ts'
import { relectureDeLaPage } from './composition/reload.ts'
import { PortalLink } from './frame/portal-link.tsx'
import { brancherReleves } from './sections/send-reports.ts'

demarrerDsfr({ Link: PortalLink })

const composition = lireComposition(document)
const reponses = creerReponsesDeLApi(composition)
const fraiche = estFraiche(composition.expireLe, reponses.heureDuServeur, relectureDeLaPage)
const queryClient = creerQueryClient((cache) => {
  void cache.invalidateQueries({ queryKey: acces.options.portail.session.get.queryKey() })
})
const acces = creerApi(queryClient, reponses)
const racine = document.getElementById('root')
if (racine) {
  createRoot(racine).render(
    <App
      composition={composition}
      queryClient={queryClient}
      acces={acces}
      etatDeLaPage={{ reponses, fraiche }}
      releves={brancherReleves(composition, acces, queryClient)}
    />,
  )
}
