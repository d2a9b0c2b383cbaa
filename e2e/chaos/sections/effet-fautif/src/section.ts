import { defineSection } from '@sssi/section'
import { useEffect } from 'react'
import { manifeste } from './manifest.ts'

/** La faute : le composant lève dans un effet, après un premier rendu réussi. */
function Fautif() {
  useEffect(() => {
    throw new Error('faute dans un effet')
  }, [])
  return null
}

export default defineSection(manifeste, {
  pages: { accueil: () => Promise.resolve({ default: Fautif }) },
  contributions: { tuile: () => Promise.resolve({ default: Fautif }) },
})
