import { inArray, sql } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { courriel, type CourrielEnregistre } from './courriel.table.ts'

export const CANAL_DES_COURRIELS = 'sssi_courriels'

export interface CourrielAEnvoyer {
  /** Unique : le même envoi, demandé deux fois, ne part qu’une. */
  readonly cle: string
  readonly a: string
  readonly objet: string
  readonly texte: string
}

const DES_QUE_POSSIBLE = new Date(0)

/** Dépose un courriel dans la boîte d’envoi, dans la transaction de ce qu’il annonce : il ne part que si elle est acquise. */
export async function envoyerCourriel(tx: Db, { cle, a, objet, texte }: CourrielAEnvoyer): Promise<void> {
  // Un objet tient sur une ligne : un titre collé avec ses retours n’y écrit pas d’autre en-tête.
  const surUneLigne = objet.replaceAll(/\s+/g, ' ').trim()
  await tx
    .insert(courriel)
    .values({ cle, a, objet: surUneLigne, texte, essaiLe: DES_QUE_POSSIBLE })
    .onConflictDoNothing()
  await tx.execute(sql`select pg_notify(${CANAL_DES_COURRIELS}, '')`)
}

export interface EtatDuCourriel {
  readonly etat: 'en_attente' | 'parti' | 'en_echec' | 'abandonne'
  readonly erreur: string | null
}

/** Où en sont ces envois, pour dire à qui les a demandés lesquels n’arrivent pas. */
export async function etatsDesCourriels(
  db: Db,
  cles: readonly string[],
): Promise<ReadonlyMap<string, EtatDuCourriel>> {
  if (cles.length === 0) return new Map()
  const lus = await db
    .select({
      cle: courriel.cle,
      envoyeLe: courriel.envoyeLe,
      essaiLe: courriel.essaiLe,
      erreur: courriel.erreur,
    })
    .from(courriel)
    .where(inArray(courriel.cle, [...cles]))
  return new Map(lus.map((lu) => [lu.cle, etatDe(lu)]))
}

function etatDe({
  envoyeLe,
  essaiLe,
  erreur,
}: Pick<CourrielEnregistre, 'envoyeLe' | 'essaiLe' | 'erreur'>): EtatDuCourriel {
  if (envoyeLe) return { etat: 'parti', erreur: null }
  if (essaiLe === null) return { etat: 'abandonne', erreur }
  return { etat: erreur === null ? 'en_attente' : 'en_echec', erreur }
}
