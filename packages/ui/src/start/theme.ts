/** Clé sous laquelle le DSFR retient le choix de l’agent : `light`, `dark` ou `system`. */
const CLE = 'scheme'

function choixEnregistre(): string | null {
  try {
    return localStorage.getItem(CLE)
  } catch {
    // Stockage interdit par le navigateur : le thème du système convient.
    return null
  }
}

/**
 * Pose le thème sur `<html>` avant le premier affichage, pour qu’une page sombre ne naisse pas blanche.
 * À appeler en tout premier : la politique de sécurité interdit le script en ligne que propose le DSFR.
 */
export function appliquerTheme(): void {
  const choix = choixEnregistre() ?? 'system'
  const sombre = choix === 'dark' || (choix !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  const racine = document.documentElement
  racine.setAttribute('data-fr-scheme', choix)
  racine.setAttribute('data-fr-theme', sombre ? 'dark' : 'light')
}
