import { echec, type Erreur, type Result } from '../trpc/result.ts'
import type { Db } from './db.ts'

/** Porte un refus hors de la transaction, que seule une exception annule. */
class Refus<E extends Erreur> extends Error {
  readonly erreur: E

  constructor(erreur: E) {
    super(erreur.message)
    this.erreur = erreur
  }
}

/** Exécute `travail` dans une transaction ; un refus l’annule tout entière, et revient comme valeur. */
export async function enTransaction<T, E extends Erreur>(
  db: Db,
  travail: (tx: Db) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  try {
    return await db.transaction(async (tx) => {
      const resultat = await travail(tx)
      if (!resultat.ok) throw new Refus(resultat.error)
      return resultat
    })
  } catch (erreur) {
    if (erreur instanceof Refus) return echec(erreur.erreur as E)
    throw erreur
  }
}
