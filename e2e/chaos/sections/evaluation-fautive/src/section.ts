import { defineSection } from '@sssi/section'
import { manifeste } from './manifest.ts'

// La faute : le module lève dès son évaluation.
JSON.parse('{')

export default defineSection(manifeste, {
  pages: { accueil: () => Promise.resolve({ default: () => null }) },
  contributions: { tuile: () => Promise.resolve({ default: () => null }) },
})
