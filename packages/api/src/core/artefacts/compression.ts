import { LRUCache } from 'lru-cache'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'
import type { Fichier } from './fichier.ts'

export type Codage = 'br' | 'gzip'

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

const comprimer: Record<Codage, (octets: Buffer) => Promise<Buffer>> = {
  br: (octets) =>
    brotli(octets, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: octets.length,
      },
    }),
  gzip: (octets) => gz(octets, { level: 9 }),
}

const decomprimer: Record<Codage, (octets: Buffer) => Promise<Buffer>> = {
  br: promisify(brotliDecompress),
  gzip: promisify(gunzip),
}

/** Vrai si ce qu’on a relu du disque donne bien le fichier : servi immuable, un cache abîmé le resterait un an. */
const rend = (codage: Codage, comprime: Buffer, octets: Buffer): Promise<boolean> =>
  decomprimer[codage](comprime).then(
    (lus) => lus.equals(octets),
    () => false,
  )

/** Le meilleur codage que le navigateur accepte, ou `null`. */
export function codageAccepte(entete: string | undefined): Codage | null {
  const acceptes = (entete ?? '')
    .split(',')
    .map((partie) => partie.trim().toLowerCase())
    .filter((partie) => !/;\s*q=0(\.0+)?$/.test(partie))
    .map((partie) => partie.split(';')[0]?.trim())
  return acceptes.includes('br') ? 'br' : acceptes.includes('gzip') ? 'gzip' : null
}

export interface Compression {
  variante(fichier: Pick<Fichier, 'octets' | 'etag'>, codage: Codage): Promise<Buffer>
}

/** Plusieurs fois ce que pèsent le portail et ses sections en service ; au-delà, ce qui ne sert plus se relit du disque. */
const OCTETS_MAX = 64 * 1024 * 1024

/**
 * Comprime une fois, au plus fort, et garde le résultat sur disque par empreinte du contenu : le second démarrage ne
 * recomprime rien. Le cache n’est qu’un gain de temps ; s’il ne s’écrit pas, on sert quand même.
 */
export function creerCompression(dossierCache: string, octetsMax = OCTETS_MAX): Compression {
  async function produire(nom: string, octets: Buffer, codage: Codage): Promise<Buffer> {
    const chemin = join(dossierCache, nom)
    const connu = await readFile(chemin).catch(() => null)
    if (connu && (await rend(codage, connu, octets))) return connu
    const produit = await comprimer[codage](octets)
    // Écrire à côté puis renommer : un arrêt brutal ne laisse jamais une moitié de fichier sous le nom définitif.
    const provisoire = `${chemin}.${randomUUID()}`
    await mkdir(dossierCache, { recursive: true })
      .then(() => writeFile(provisoire, produit))
      .then(() => rename(provisoire, chemin))
      .catch(() => undefined)
    return produit
  }

  const enMemoire = new LRUCache<string, Buffer, { readonly octets: Buffer; readonly codage: Codage }>({
    maxSize: octetsMax,
    sizeCalculation: (comprime) => Math.max(1, comprime.length),
    // Évincée avant d’être prête, une variante est quand même rendue à qui l’attend.
    ignoreFetchAbort: true,
    fetchMethod: (nom, _, { context: { octets, codage } }) => produire(nom, octets, codage),
  })

  return {
    variante({ octets, etag }, codage) {
      return enMemoire.forceFetch(`${etag.slice(1, -1)}.${codage}`, { context: { octets, codage } })
    },
  }
}
