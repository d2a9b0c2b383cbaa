import { and, eq, lt } from 'drizzle-orm'
import { connexion } from '../agent/connexion.table.ts'
import type { Db } from '../db/db.ts'
import type { Tentative } from './fournisseur.ts'
import { hacher, nouveauJeton } from './jeton.ts'

export interface TentativeGardee extends Tentative {
  readonly retour: string
}

/** Le temps laissé à l’agent chez le fournisseur d’identité. */
export const DUREE_TENTATIVE_S = 15 * 60

export interface Demande {
  readonly maintenant: Date
  /** Le secret posé en cookie dans le navigateur qui commence la connexion. */
  readonly navigateur: string
}

/** Commence une connexion, et oublie celles qui n’ont pas abouti. */
export async function commencerTentative(
  db: Db,
  { maintenant, navigateur }: Demande,
  retour: string,
): Promise<TentativeGardee> {
  const tentative = { etat: nouveauJeton(), nonce: nouveauJeton(), verificateur: nouveauJeton(), retour }
  const { etat, ...reste } = tentative
  await db.delete(connexion).where(lt(connexion.expireLe, maintenant))
  await db.insert(connexion).values({
    etatHache: hacher(etat),
    navigateurHache: hacher(navigateur),
    ...reste,
    expireLe: new Date(maintenant.getTime() + DUREE_TENTATIVE_S * 1000),
  })
  return tentative
}

/** Reprend la connexion commencée par ce navigateur, une seule fois : la ligne est effacée en même temps que lue. */
export async function reprendreTentative(
  db: Db,
  { maintenant, navigateur }: Demande,
  etat: string,
): Promise<TentativeGardee | null> {
  const [gardee] = await db
    .delete(connexion)
    .where(and(eq(connexion.etatHache, hacher(etat)), eq(connexion.navigateurHache, hacher(navigateur))))
    .returning()
  if (!gardee || gardee.expireLe <= maintenant) return null
  return { etat, nonce: gardee.nonce, verificateur: gardee.verificateur, retour: gardee.retour }
}
