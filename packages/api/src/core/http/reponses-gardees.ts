import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Permission } from '@sssi/domain'
import type { Codage, Compression } from '../artefacts/compression.ts'
import { creerFichier, type Fichier } from '../artefacts/fichier.ts'

/**
 * Les lectures dont la réponse ne dépend que de la demande et de la révision du plan, pas de l’agent qui la fait : une fois
 * l’agent autorisé, la même réponse vaut pour tous.
 */
export const lecturesPartagees: ReadonlyMap<string, Permission> = new Map([
  ['steering.action.list', 'suivi.lire'],
])

const ENTREES_MAX = 200
const ADRESSE_MAX = 4000

export interface ReponsesGardees {
  lire(epoque: string, adresse: string): Fichier | undefined
  garder(epoque: string, adresse: string, corps: string): Fichier
}

/** `epoque` dit de quel état du plan et de quel jour date une réponse : en changer oublie toutes les précédentes. */
export function creerReponsesGardees(): ReponsesGardees {
  const entrees = new Map<string, Fichier>()
  let epoqueGardee = ''

  return {
    lire: (epoque, adresse) => (epoque === epoqueGardee ? entrees.get(adresse) : undefined),
    garder(epoque, adresse, corps) {
      const reponse = creerFichier('reponse.json', Buffer.from(corps))
      if (epoque !== epoqueGardee) entrees.clear()
      epoqueGardee = epoque
      if (adresse.length <= ADRESSE_MAX) entrees.set(adresse, reponse)
      for (const cle of entrees.keys()) {
        if (entrees.size <= ENTREES_MAX) break
        entrees.delete(cle)
      }
      return reponse
    },
  }
}

const comprimer: Record<Codage, (octets: Buffer) => Promise<Buffer>> = {
  br: (octets) => promisify(brotliCompress)(octets, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (octets) => promisify(gzip)(octets),
}

/** Comprime à la volée, une fois par réponse gardée : la variante part avec elle. */
export function creerCompressionVive(): Compression {
  const variantes: Record<Codage, WeakMap<Buffer, Promise<Buffer>>> = {
    br: new WeakMap(),
    gzip: new WeakMap(),
  }
  return {
    variante({ octets }, codage) {
      const promesse = variantes[codage].get(octets) ?? comprimer[codage](octets)
      variantes[codage].set(octets, promesse)
      return promesse
    },
  }
}
