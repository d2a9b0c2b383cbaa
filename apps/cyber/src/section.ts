import { defineSection } from '@sssi/section'
import { manifeste } from './manifest.ts'

export default defineSection(manifeste, {
  pages: {
    accueil: () => import('./accueil/accueil-page.tsx'),
    acteurs: () => import('./acteurs/acteurs-page.tsx'),
    veille: () => import('./veille/veille-page.tsx'),
    avis: () => import('./veille/avis/avis-page.tsx'),
    importerDesAvis: () => import('./veille/importer/importer-page.tsx'),
    produits: () => import('./veille/produits/produits-page.tsx'),
    sources: () => import('./veille/sources/sources-page.tsx'),
    bulletins: () => import('./bulletin/bulletins-page.tsx'),
    bulletinNouveau: () => import('./bulletin/bulletin-nouveau-page.tsx'),
    bulletinReponses: () => import('./bulletin/bulletin-reponses-page.tsx'),
    bulletinFlux: () => import('./bulletin/bulletin-flux-page.tsx'),
    bulletin: () => import('./bulletin/bulletin-page.tsx'),
    bulletinEcrire: () => import('./bulletin/bulletin-ecrire-page.tsx'),
    incidents: () => import('./incident/liste/incidents-page.tsx'),
    declarerIncident: () => import('./incident/declarer/declarer-incident-page.tsx'),
    regimesDIncident: () => import('./incident/regimes/regimes-page.tsx'),
    incident: () => import('./incident/fiche/incident-page.tsx'),
    echeanceDIncident: () => import('./incident/echeance/echeance-page.tsx'),
  },
  contributions: {
    tuile: () => import('./contributions/tuile.tsx'),
    panneau: () => import('./contributions/panneau.tsx'),
  },
})
