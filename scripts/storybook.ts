import { construireLesLivres, ouvrirLesLivres } from './lib/livres.ts'

/**
 * `npm run storybook` : le design system et les livres des sections, composés en un seul catalogue.
 * `npm run storybook -- --construire` : le même, en fichiers, dans `storybook-static/`.
 */
process.on('SIGINT', () => {})
process.on('SIGTERM', () => process.exit(143))
process.exit(await (process.argv.includes('--construire') ? construireLesLivres() : ouvrirLesLivres()))
