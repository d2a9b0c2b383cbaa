import { defineSection } from '@sssi/section'
import { manifeste } from './manifest.ts'

export default defineSection(manifeste, {
  pages: {
    vueDEnsemble: () => import('./vue-d-ensemble/vue-d-ensemble-page.tsx'),
    plan: () => import('./plan/plan-page.tsx'),
    action: () => import('./action/action-page.tsx'),
    instances: () => import('./instances/instances-page.tsx'),
    journal: () => import('./journal/journal-page.tsx'),
  },
  contributions: {
    tableauDeBord: () => import('./tableau-de-bord/tableau-de-bord.tsx'),
    tuile: () => import('./tableau-de-bord/tuile.tsx'),
  },
})
