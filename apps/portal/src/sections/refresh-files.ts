/** Les fichiers d’une section que la page connaît : ceux dont sa carte d’import porte l’empreinte. */
function fichiersDe(dossier: string): string[] {
  const carte = document.querySelector('script[type="importmap"]')?.textContent ?? '{}'
  const { integrity = {} } = JSON.parse(carte) as { integrity?: Record<string, string> }
  return Object.keys(integrity).filter((adresse) => adresse.startsWith(dossier))
}

/**
 * Redemande au serveur les scripts et les feuilles d’une section, en remplaçant ce que le cache du navigateur en a gardé.
 * Leurs chemins sont immuables : sans cela, une réponse tronquée ou altérée en chemin resterait en cache, refusée à chaque essai.
 *
 * @param entree adresse de l’entrée de la section, dans le dossier de sa version
 */
export async function rafraichirLesFichiers(entree: string): Promise<void> {
  const dossier = entree.slice(0, entree.lastIndexOf('/') + 1)
  await Promise.allSettled(fichiersDe(dossier).map((adresse) => fetch(adresse, { cache: 'reload' })))
}
