import { pages } from '../router/portal-paths.ts'

/** La page de tous les résultats pour ces mots. */
export function adresseDeRecherche(mots: string): string {
  const cherches = mots.trim()
  return cherches === ''
    ? pages.recherche.chemin
    : `${pages.recherche.chemin}?${new URLSearchParams({ q: cherches })}`
}
