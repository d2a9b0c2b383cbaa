import { sql } from 'drizzle-orm'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { Db } from '../db/db.ts'
import { enregistrementSchema, enteteSchema, finSchema, type Comptes } from './format.ts'
import { schemaDe, tablesParDependance } from './tables.ts'

const LIGNES_PAR_ECRITURE = 500

/** Ce qui empêche une restauration, dit à la personne qui la demande ; la base n’a alors pas changé. */
export class RestaurationImpossible extends Error {}

async function verifierVide(tx: Db, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const { rows } = await tx.execute(sql`select 1 from ${sql.identifier(table)} limit 1`)
    if (rows.length > 0) {
      throw new RestaurationImpossible(
        `La base n’est pas vide (table « ${table} ») : restaurez dans une base neuve, pour ne rien écraser.`,
      )
    }
  }
}

async function ecrire(tx: Db, table: string, lignes: readonly unknown[]): Promise<void> {
  const nom = sql.identifier(table)
  try {
    await tx.execute(
      sql`insert into ${nom} select * from jsonb_populate_recordset(null::${nom}, ${JSON.stringify(lignes)}::jsonb)`,
    )
  } catch (cause) {
    throw new RestaurationImpossible(
      `La sauvegarde est altérée : la base refuse ses enregistrements de la table « ${table} ».`,
      { cause },
    )
  }
}

/** Remet chaque séquence après la plus grande valeur restaurée, sans quoi le prochain ajout échouerait. */
async function recalerLesSequences(tx: Db): Promise<void> {
  const { rows } = await tx.execute<{ table: string; colonne: string; sequence: string }>(sql`
    select t.relname as table, a.attname as colonne, pg_get_serial_sequence(quote_ident(t.relname), a.attname) as sequence
    from pg_class t
    join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    where t.relkind = 'r' and pg_get_serial_sequence(quote_ident(t.relname), a.attname) is not null`)
  for (const { table, colonne, sequence } of rows) {
    await tx.execute(
      sql`select setval(${sequence}, coalesce((select max(${sql.identifier(colonne)}) from ${sql.identifier(table)}), 0) + 1, false)`,
    )
  }
}

function analyser(ligne: string): unknown {
  try {
    return JSON.parse(ligne)
  } catch {
    throw new RestaurationImpossible('Le fichier est altéré : une de ses lignes n’est pas lisible.')
  }
}

/**
 * Relit une sauvegarde dans une base vide, à jour de ses migrations. Tout est écrit, ou rien.
 *
 * @throws RestaurationImpossible si la base n’est pas vide, si le schéma diffère, ou si le fichier est incomplet ou altéré
 */
export async function restaurer(db: Db, fichier: string): Promise<Comptes> {
  const flux = createReadStream(fichier).on('error', (erreur) => decompresse.destroy(erreur))
  const decompresse = flux.pipe(createGunzip())
  const lignes = createInterface({ input: decompresse, crlfDelay: Infinity })[Symbol.asyncIterator]()
  return db.transaction(async (tx) => {
    const premiere = await lignes.next().catch(() => ({ done: true as const, value: '' }))
    const entete = enteteSchema.safeParse(premiere.done ? null : analyser(premiere.value))
    if (!entete.success) throw new RestaurationImpossible('Ce fichier n’est pas une sauvegarde du portail.')
    if (entete.data.schema !== (await schemaDe(tx))) {
      throw new RestaurationImpossible(
        'La sauvegarde vient d’une autre version du portail : restaurez-la avec cette version, puis mettez à jour.',
      )
    }
    const tables = await tablesParDependance(tx)
    await verifierVide(tx, tables)

    const comptes: Record<string, number> = Object.fromEntries(tables.map((table) => [table, 0]))
    const attente: { table: string; lignes: unknown[] } = { table: '', lignes: [] }
    const vider = async () => {
      if (attente.lignes.length > 0) await ecrire(tx, attente.table, attente.lignes)
      attente.lignes = []
    }
    for (;;) {
      const suivante = await lignes.next().catch(() => ({ done: true as const, value: '' }))
      if (suivante.done) throw new RestaurationImpossible('La sauvegarde est incomplète : sa fin manque.')
      const valeur = analyser(suivante.value)
      const fin = finSchema.safeParse(valeur)
      if (fin.success) {
        await vider()
        if (tables.some((table) => comptes[table] !== fin.data.fin[table])) {
          throw new RestaurationImpossible(
            'La sauvegarde est altérée : ses enregistrements ne font pas le compte.',
          )
        }
        await recalerLesSequences(tx)
        return comptes
      }
      const enregistrement = enregistrementSchema.safeParse(valeur)
      if (!enregistrement.success || !tables.includes(enregistrement.data.table)) {
        throw new RestaurationImpossible('La sauvegarde est altérée : un de ses enregistrements est inconnu.')
      }
      const { table, ligne } = enregistrement.data
      if (table !== attente.table || attente.lignes.length === LIGNES_PAR_ECRITURE) await vider()
      attente.table = table
      attente.lignes.push(ligne)
      comptes[table] = (comptes[table] ?? 0) + 1
    }
  })
}
