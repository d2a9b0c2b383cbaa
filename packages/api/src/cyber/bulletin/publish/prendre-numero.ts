import { numeroDeBulletin } from '@sssi/domain/cyber'
import { sql } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { compteurDeBulletins } from '../compteur.table.ts'

/** Prend le numéro suivant de l’année. Deux publications au même instant s’attendent ; un refus rend le numéro. */
export async function prendreNumero(tx: Db, annee: number): Promise<string> {
  const [ligne] = await tx
    .insert(compteurDeBulletins)
    .values({ annee, dernier: 1 })
    .onConflictDoUpdate({
      target: compteurDeBulletins.annee,
      set: { dernier: sql`${compteurDeBulletins.dernier} + 1` },
    })
    .returning({ dernier: compteurDeBulletins.dernier })
  return numeroDeBulletin(annee, ligne?.dernier ?? 1)
}
