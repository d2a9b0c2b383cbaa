import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Un fichier publié, lu une fois pour toutes : aucun chemin venu du réseau n’atteint jamais le disque. */
export interface Fichier {
  readonly chemin: string
  readonly type: string
  readonly octets: Buffer
  /** Empreinte du contenu, entre guillemets : la valeur de l’en-tête `ETag`. */
  readonly etag: string
  readonly compressible: boolean
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

const estTexte = (type: string) => type.includes('charset=utf-8') || type === 'image/x-icon'

export const estScript = (fichier: Fichier): boolean => fichier.type.startsWith('text/javascript')

export const empreinte = (algorithme: 'sha256' | 'sha384', octets: Buffer | string): string =>
  createHash(algorithme).update(octets).digest('base64')

export function creerFichier(chemin: string, octets: Buffer): Fichier {
  const type = types[extname(chemin).toLowerCase()] ?? 'application/octet-stream'
  return {
    chemin,
    type,
    octets,
    etag: `"${createHash('sha256').update(octets).digest('base64url').slice(0, 22)}"`,
    compressible: estTexte(type) && octets.length > 512,
  }
}

/**
 * Tous les fichiers d’un dossier, par chemin relatif. Les cartes des sources et les fichiers cachés ne sont pas publiés.
 * Un dossier absent donne `null`.
 */
export async function lireDossier(dossier: string): Promise<ReadonlyMap<string, Fichier> | null> {
  const entrees = await readdir(dossier, { withFileTypes: true, recursive: true }).catch(() => null)
  if (!entrees) return null
  const chemins = entrees
    .filter((entree) => entree.isFile() && !entree.name.startsWith('.') && !entree.name.endsWith('.map'))
    .map((entree) => join(entree.parentPath, entree.name))
    .sort()
  const fichiers = await Promise.all(
    chemins.map(async (complet) => {
      const chemin = complet.slice(dossier.length + 1).replaceAll('\\', '/')
      return [chemin, creerFichier(chemin, await readFile(complet))] as const
    }),
  )
  return new Map(fichiers)
}

/** La version d’un ensemble de fichiers : elle change si l’un d’eux change, et seulement alors. */
export function versionDe(fichiers: ReadonlyMap<string, Fichier>): string {
  const hash = createHash('sha256')
  for (const [chemin, fichier] of fichiers) hash.update(`${chemin}\0${fichier.etag}\n`)
  return hash.digest('hex').slice(0, 16)
}
