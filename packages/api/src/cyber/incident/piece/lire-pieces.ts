import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { piece } from '../tables/echeance.table.ts'

const sansContenu = {
  id: piece.id,
  echeance: piece.echeance,
  nom: piece.nom,
  type: piece.type,
  taille: piece.taille,
  sha384: piece.sha384,
  deposeeLe: piece.deposeeLe,
  deposeePar: piece.deposeePar,
}

/** Les pièces d’un incident, sans leur contenu. */
export async function lirePieces(db: Db, incidentId: string) {
  const lues = await db
    .select(sansContenu)
    .from(piece)
    .where(eq(piece.incidentId, incidentId))
    .orderBy(asc(piece.deposeeLe), asc(piece.id))
  return lues.map(({ deposeeLe, ...reste }) => ({ ...reste, deposeeLe: deposeeLe.toISOString() }))
}
