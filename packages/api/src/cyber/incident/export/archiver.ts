import { createHash } from 'node:crypto'
import { strToU8, zipSync, type Zippable } from 'fflate'
import * as z from 'zod'
import type { DossierComplet } from './composer-dossier.ts'
import { dossierSchema } from './dossier.schema.ts'
import { resumeImprimable } from './resume-imprimable.ts'

const enJson = (valeur: unknown) => strToU8(`${JSON.stringify(valeur, null, 2)}\n`)

const sha384 = (octets: Uint8Array) => createHash('sha384').update(octets).digest('hex')

/**
 * L’archive d’un dossier : ce qu’il contient, son schéma, sa lecture imprimable, les preuves, et un manifeste qui donne
 * l’empreinte de chacun. Le même dossier donne toujours les mêmes octets.
 */
export function archiver({ dossier, preuves }: DossierComplet): Uint8Array {
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
  const archive: Zippable = { ...fichiers, 'MANIFESTE.json': enJson(manifeste) }
  return zipSync(archive, { mtime: dossier.exporteLe, level: 6 })
}
