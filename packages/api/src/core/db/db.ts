import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

interface Lignes<T> {
  readonly rows: T[]
}

/** Ce que les deux moteurs rendent d’une requête écrite à la main : des lignes, sous le même nom. */
interface ResultatCommun extends PgQueryResultHKT {
  readonly type: Lignes<this['row']>
}

/** Une base, ou une transaction ouverte sur elle : PGlite et PostgreSQL s’écrivent pareil. */
export type Db = PgDatabase<ResultatCommun, Record<string, never>>
