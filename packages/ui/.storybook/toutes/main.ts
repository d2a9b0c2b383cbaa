import { join, relative } from 'node:path'
import { livresDesSections } from '../livres.ts'
import { reglages } from '../reglages.ts'

const livres = livresDesSections().map(({ id, dossier }) => ({ id, sources: join(dossier, 'src') }))

/**
 * Toutes les histoires, du design system et des sections, dans un seul livre : c’est celui des essais, qu’un seul navigateur
 * parcourt. On ne le lit pas.
 */
export default reglages(
  [
    '../../src/**/*.stories.tsx',
    // Deux sections peuvent nommer « Accueil » leur première histoire.
    ...livres.map(({ id, sources }) => ({
      // Storybook ne lit ici qu’un chemin relatif à ce dossier.
      directory: relative(import.meta.dirname, sources),
      files: '**/*.stories.tsx',
      titlePrefix: `Sections/${id}`,
    })),
  ],
  livres.map(({ sources }) => sources),
)
