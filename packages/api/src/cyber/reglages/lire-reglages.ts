import { reglagesVides, type ReglagesDuCert } from '@sssi/domain/cyber'
import type { Db } from '../../core/db/db.ts'
import { reglagesDuCert } from './reglages.table.ts'

/** Les réglages n’ont qu’une ligne : leur histoire porte un seul nom. */
export const OBJET_REGLAGES = 'reglages'

export interface ReglagesLus {
  readonly reglages: ReglagesDuCert
  /** 0 : personne n’a encore rien réglé. */
  readonly version: number
  readonly modifiePar: string | null
  readonly modifieLe: Date | null
}

export async function lireReglages(db: Db): Promise<ReglagesLus> {
  const [ligne] = await db.select().from(reglagesDuCert)
  return ligne
    ? {
        reglages: ligne.contenu,
        version: ligne.version,
        modifiePar: ligne.modifiePar,
        modifieLe: ligne.modifieLe,
      }
    : { reglages: reglagesVides, version: 0, modifiePar: null, modifieLe: null }
}
