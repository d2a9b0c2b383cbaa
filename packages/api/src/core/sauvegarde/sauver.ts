import { sql } from 'drizzle-orm'
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Db } from '../db/db.ts'
import type { Comptes, Entete } from './format.ts'
import { schemaDe, tablesParDependance } from './tables.ts'

const LIGNES_PAR_LECTURE = 1000

async function* lignesDe(tx: Db, table: string): AsyncGenerator<Record<string, unknown>> {
  await tx.execute(
    sql`declare sauvegarde cursor for select to_jsonb(t) as ligne from ${sql.identifier(table)} t`,
  )
  for (;;) {
    const { rows } = await tx.execute<{ ligne: Record<string, unknown> }>(
      sql`fetch ${sql.raw(String(LIGNES_PAR_LECTURE))} from sauvegarde`,
    )
    for (const { ligne } of rows) yield ligne
    if (rows.length < LIGNES_PAR_LECTURE) break
  }
  await tx.execute(sql`close sauvegarde`)
}

async function* contenu(tx: Db, maintenant: Date, comptes: Record<string, number>): AsyncGenerator<string> {
  const entete: Entete = {
    format: 'sauvegarde-portail-sssi',
    version: 1,
    schema: await schemaDe(tx),
    creeeLe: maintenant.toISOString(),
  }
  yield `${JSON.stringify(entete)}\n`
  for (const table of await tablesParDependance(tx)) {
    comptes[table] = 0
    for await (const ligne of lignesDe(tx, table)) {
      comptes[table] += 1
      yield `${JSON.stringify({ table, ligne })}\n`
    }
  }
  yield `${JSON.stringify({ fin: comptes })}\n`
}

/**
 * Écrit dans `fichier` tout ce que la base contient à un même instant, sans arrêter les écritures.
 * Le fichier n’apparaît sous son nom qu’une fois complet.
 *
 * @returns le nombre d’enregistrements par table
 */
export async function sauver(db: Db, fichier: string, maintenant: Date): Promise<Comptes> {
  const comptes: Record<string, number> = {}
  const provisoire = `${fichier}.partiel`
  await db.transaction(
    async (tx) => {
      await pipeline(
        Readable.from(contenu(tx, maintenant, comptes)),
        createGzip(),
        createWriteStream(provisoire),
      )
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
  await rename(provisoire, fichier)
  return comptes
}
