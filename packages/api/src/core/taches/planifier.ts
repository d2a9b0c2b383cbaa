import { and, eq, inArray, like, sql, type SQL } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { tache } from './tache.table.ts'

export const CANAL_DES_TACHES = 'sssi_taches'

export interface TacheAPlanifier {
  /** Nomme le gestionnaire qui la fera. */
  readonly genre: string
  /** Ce dont elle parle : une même clé n’a qu’une échéance par genre. */
  readonly cle: string
  readonly le: Date
  readonly donnees: Record<string, unknown>
}

/**
 * Planifie une tâche, dans la transaction de ce qui la rend nécessaire. Replanifier le même genre et la même clé remplace son
 * échéance. L’annonce réveille tous les processus, celui-ci compris, une fois la transaction acquise.
 */
export async function planifier(tx: Db, { genre, cle, le, donnees }: TacheAPlanifier): Promise<void> {
  const neuve = { le, donnees, essais: 0, essaiLe: le, erreur: null }
  await tx
    .insert(tache)
    .values({ genre, cle, ...neuve })
    .onConflictDoUpdate({ target: [tache.genre, tache.cle], set: neuve })
  await tx.execute(sql`select pg_notify(${CANAL_DES_TACHES}, '')`)
}

/**
 * Retire une tâche ; sans effet si elle est faite ou n’a jamais été planifiée. Celle qui est en train de se faire n’est pas
 * attendue, ce qui pourrait bloquer les deux : son travail relit l’état avant d’agir.
 */
export const annuler = (tx: Db, genre: string, cle: string): Promise<void> =>
  retirer(tx, genre, eq(tache.cle, cle))

/** Retire de même toutes les tâches dont la clé commence ainsi ; le début ne porte ni « % » ni « _ ». */
export const annulerToutes = (tx: Db, genre: string, debut: string): Promise<void> =>
  retirer(tx, genre, like(tache.cle, `${debut}%`))

async function retirer(tx: Db, genre: string, lesquelles: SQL): Promise<void> {
  const libres = tx
    .select({ cle: tache.cle })
    .from(tache)
    .where(and(eq(tache.genre, genre), lesquelles))
    .for('update', { skipLocked: true })
  await tx.delete(tache).where(and(eq(tache.genre, genre), inArray(tache.cle, libres)))
}
