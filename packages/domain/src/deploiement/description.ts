const UN_MEGAOCTET = 1024 * 1024

/** Bounds of a publication, the same where it is made and where it is checked. Sizes in bytes. */
export const limitesDePublication = {
  /** The archive as it travels. */
  archive: 10 * UN_MEGAOCTET,
  /** The archive once decompressed. */
  contenu: 40 * UN_MEGAOCTET,
  description: 2 * UN_MEGAOCTET,
  /** The manifest written as compact JSON, in characters: every process that serves the section keeps it in memory. */
  manifeste: 64 * 1024,
  fichiers: 1000,
  fichier: 5 * UN_MEGAOCTET,
} as const

/** What a section's build may contain: no page of its own, and nothing a browser would run without the portal's integrity. */
export const extensionsDeSection = [
  '.css',
  '.ico',
  '.jpg',
  '.js',
  '.json',
  '.mjs',
  '.png',
  '.svg',
  '.txt',
  '.webp',
  '.woff',
  '.woff2',
] as const

/** What the build says of itself: it is in the signed description, so publishing it again would be of no use. */
export const descriptifsDeConstruction: readonly string[] = ['construction.json', 'prechargement.json']

/** Relative, without `..`, hidden segment, backslash or any character that a URL or a disk would read otherwise. */
const FORME_DE_CHEMIN = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/

export const LONGUEUR_DE_CHEMIN = 250

/** Why a path cannot be published, in a French sentence; `null` when it can. */
export function refusDuChemin(chemin: string): string | null {
  if (chemin.length > LONGUEUR_DE_CHEMIN) return `chemin de plus de ${LONGUEUR_DE_CHEMIN} caractères`
  if (!FORME_DE_CHEMIN.test(chemin)) return 'chemin hors de la section, caché ou mal formé'
  const extension = chemin.slice(chemin.lastIndexOf('.')).toLowerCase()
  const admise = extensionsDeSection.some((connue) => connue === extension)
  return admise ? null : `extension non admise (${extensionsDeSection.join(', ')})`
}

/**
 * Paths that two disks would not keep alike: the same but for the case, or a file where another path needs a folder. Returns
 * the offending ones.
 */
export function cheminsEnConflit(chemins: readonly string[]): string[] {
  const vus = new Set<string>()
  const dossiers = new Set<string>()
  const conflits = new Set<string>()
  for (const chemin of chemins) {
    const cle = chemin.toLowerCase()
    if (vus.has(cle)) conflits.add(chemin)
    vus.add(cle)
    for (let barre = cle.indexOf('/'); barre !== -1; barre = cle.indexOf('/', barre + 1))
      dossiers.add(cle.slice(0, barre))
  }
  for (const chemin of chemins) if (dossiers.has(chemin.toLowerCase())) conflits.add(chemin)
  return [...conflits]
}
