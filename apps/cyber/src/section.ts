import { defineSection } from '@sssi/section'
import { manifeste } from './manifest.ts'

export default defineSection(manifeste, {
  pages: { accueil: () => import('./accueil/accueil-page.tsx') },
  contributions: { tuile: () => import('./accueil/accueil-page.tsx') },
})
