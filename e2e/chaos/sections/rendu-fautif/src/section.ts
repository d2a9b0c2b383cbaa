import { defineSection } from '@sssi/section'
import { manifeste } from './manifest.ts'

/** La faute : le composant lève au rendu. */
function Fautif(): never {
  throw new Error('faute au rendu')
}

export default defineSection(manifeste, {
  pages: { accueil: () => Promise.resolve({ default: Fautif }) },
  contributions: { tuile: () => Promise.resolve({ default: Fautif }) },
})
