import { pages } from '../router/portal-paths.ts'

/** La page du déploiement d’une section. */
export const adresseDuDeploiement = (section: string): string =>
  pages.deploiement.chemin.replace(':section', encodeURIComponent(section))
