import { sql } from 'drizzle-orm'
import type { Db } from '../core/db/db.ts'

/** Les relevés s’écrivent d’eux-mêmes, un peu après un changement : ils ne disent rien de la requête en cours. */
const aPart = ['releve']

/**
 * Une empreinte de tout ce que la base contient : le nombre de lignes de chaque table, et la somme des transactions qui les
 * ont écrites. Une ligne ajoutée, changée ou retirée la change.
 */
export async function lireEmpreinte(db: Db): Promise<() => Promise<string>> {
  const { rows } = await db.execute<{ nom: string }>(
    sql`select tablename as nom from pg_tables where schemaname = 'public' order by tablename`,
  )
  const tables = rows.map(({ nom }) => nom).filter((nom) => !aPart.includes(nom))
  const colonnes = tables.map((nom) =>
    sql.raw(`(select count(*) || '/' || coalesce(sum(xmin::text::bigint), 0) from "${nom}") as "${nom}"`),
  )
  return async () => {
    const { rows: lues } = await db.execute(sql`select ${sql.join(colonnes, sql`, `)}`)
    return JSON.stringify(lues[0])
  }
}
