import { sql } from 'drizzle-orm'
import type { Db } from '../db/db.ts'

/** Les tables du portail, chacune après celles dont elle dépend : l’ordre dans lequel on peut les remplir. */
export async function tablesParDependance(db: Db): Promise<string[]> {
  const { rows: tables } = await db.execute<{ nom: string }>(
    sql`select tablename as nom from pg_tables where schemaname = 'public' order by tablename`,
  )
  const { rows: liens } = await db.execute<{ de: string; vers: string }>(sql`
    select de.relname as de, vers.relname as vers
    from pg_constraint c
    join pg_class de on de.oid = c.conrelid
    join pg_class vers on vers.oid = c.confrelid
    where c.contype = 'f' and c.conrelid <> c.confrelid`)
  const ordonnees: string[] = []
  const visiter = (nom: string) => {
    if (ordonnees.includes(nom)) return
    for (const lien of liens) if (lien.de === nom) visiter(lien.vers)
    ordonnees.push(nom)
  }
  for (const { nom } of tables) visiter(nom)
  return ordonnees
}

/** La dernière migration appliquée : une sauvegarde ne se relit que sur le même schéma. */
export async function schemaDe(db: Db): Promise<string> {
  const { rows } = await db.execute<{ hash: string }>(
    sql`select hash from drizzle.__drizzle_migrations order by created_at desc, id desc limit 1`,
  )
  return rows[0]?.hash ?? ''
}
