import { defineSection } from '@sssi/section'
import { manifeste } from './manifest.ts'

// La faute est dans l’entrée de la fédération, que `vite.config.ts` récrit : ce code-ci n’est jamais atteint.
export default defineSection(manifeste, {
  pages: { accueil: () => Promise.resolve({ default: () => null }) },
  contributions: { tuile: () => Promise.resolve({ default: () => null }) },
})
