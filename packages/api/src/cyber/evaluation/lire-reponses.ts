import type { NiveauDeConformite } from '@sssi/domain/cyber'
import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { reponseDEvaluation, type ReponseEnregistree } from './evaluation.table.ts'

export type Niveaux = ReadonlyMap<string, NiveauDeConformite>

/** Les niveaux répondus, par évaluation puis par code ; une exigence absente n’est pas évaluée. */
export async function lireNiveaux(db: Db, evaluations: readonly string[]): Promise<Map<string, Niveaux>> {
  if (evaluations.length === 0) return new Map()
  const lignes = await db
    .select({
      id: reponseDEvaluation.evaluationId,
      code: reponseDEvaluation.code,
      niveau: reponseDEvaluation.niveau,
    })
    .from(reponseDEvaluation)
    .where(inArray(reponseDEvaluation.evaluationId, [...evaluations]))
  const parEvaluation = Map.groupBy(lignes, ({ id }) => id)
  return new Map(
    [...parEvaluation].map(([id, siennes]) => [
      id,
      new Map(siennes.map(({ code, niveau }) => [code, niveau])),
    ]),
  )
}

export async function lireReponses(db: Db, evaluationId: string): Promise<ReponseEnregistree[]> {
  return db.select().from(reponseDEvaluation).where(eq(reponseDEvaluation.evaluationId, evaluationId))
}
