import { defineSection } from '@sssi/section'
import { manifeste } from './manifest.ts'

export default defineSection(manifeste, {
  pages: {
    accueil: () => import('./accueil/accueil-page.tsx'),
    acteurs: () => import('./acteurs/acteurs-page.tsx'),
  },
  contributions: {
    tuile: () => import('./contributions/tuile.tsx'),
    panneau: () => import('./contributions/panneau.tsx'),
  },
})
