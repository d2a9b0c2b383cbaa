import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { strToU8, zip, type AsyncZippable, type AsyncZipOptions } from 'fflate'
import * as z from 'zod'
import type { DossierComplet } from './composer-dossier.ts'
import { dossierSchema } from './dossier.schema.ts'
import { resumeImprimable } from './resume-imprimable.ts'

const enJson = (valeur: unknown) => strToU8(`${JSON.stringify(valeur, null, 2)}\n`)

const sha384 = (octets: Uint8Array) => createHash('sha384').update(octets).digest('hex')

/** Hors du fil qui sert les autres agents : des preuves peuvent peser des dizaines de mégaoctets. */
const compresser = promisify<AsyncZippable, AsyncZipOptions, Uint8Array>(zip)

/**
 * L’archive d’un dossier : ce qu’il contient, son schéma, sa lecture imprimable, les preuves, et un manifeste qui donne
 * l’empreinte de chacun. Le même dossier donne toujours les mêmes octets.
 */
export async function archiver({ dossier, preuves }: DossierComplet): Promise<Uint8Array> {
  const fichiers: Record<string, Uint8Array> = {
    'dossier.json': enJson(dossier),
    'dossier.schema.json': enJson(z.toJSONSchema(dossierSchema)),
    'dossier.html': strToU8(resumeImprimable(dossier)),
    ...Object.fromEntries(preuves.map(({ chemin, octets }) => [chemin, octets])),
  }
  const manifeste = {
    reference: dossier.incident.reference,
    tlp: dossier.diffusion.tlp,
    exporteLe: dossier.exporteLe,
    exportePar: dossier.exportePar,
    fichiers: Object.entries(fichiers).map(([chemin, octets]) => ({
      chemin,
      octets: octets.length,
      sha384: sha384(octets),
    })),
  }
  const archive: AsyncZippable = { ...fichiers, 'MANIFESTE.json': enJson(manifeste) }
  return compresser(archive, { mtime: dossier.exporteLe, level: 6 })
}
