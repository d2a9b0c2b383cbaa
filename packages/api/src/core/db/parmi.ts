import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** Condition « la colonne vaut l’un de ces mots » : la base refuse elle aussi ce que le domaine ne connaît pas. */
export function parmi(colonne: AnyPgColumn, mots: readonly string[]): SQL {
  return sql`${colonne} in (${sql.raw(mots.map((mot) => `'${mot}'`).join(', '))})`
}
