import { getTableName, gt, inArray, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Db } from '../../db/db.ts'
import { changement } from './changement.table.ts'
import {
  creerTableDeDocuments,
  type DocumentLu,
  type FormeDeTable,
  type Ligne,
  type TableDeDocuments,
} from './table-de-documents.ts'
import { unALaFois } from './un-a-la-fois.ts'

/** Ce qu’il faut savoir d’un genre de documents pour le lire en mémoire. Sa table doit porter les déclencheurs de `changement`. */
export interface GenreDeDocuments<C extends string, T extends string, L extends Ligne> extends FormeDeTable<
  C,
  T,
  L
> {
  /** La colonne de leur identifiant, clé de leur table. */
  readonly id: PgColumn
  /** Lit ceux qui répondent à cette condition, dans l’ordre de leur identifiant. */
  readonly lire: (db: Db, ou: SQL | undefined, limite: number) => Promise<readonly DocumentLu<C, L>[]>
}

/** Assez pour que lire cent mille documents aille vite ; assez peu pour qu’entre deux lots, d’autres soient servis. */
const LOT = 2_000

interface Changements {
  /** La plus ancienne transaction encore ouverte : tout ce qui s’acquerra plus tard en est, ou la suit. */
  readonly depuis: string
  readonly parmi: readonly { readonly id: string; readonly transaction: string }[]
}

/**
 * Les documents touchés par une transaction que la lecture précédente ne voyait pas. Un numéro d’ordre ne suffirait pas : une
 * transaction peut le prendre tôt et s’acquérir tard. La borne du haut écarte les numéros qu’une base restaurée aurait gardés d’une
 * autre.
 */
async function changementsDepuis(db: Db, objet: string, depuis: string | null): Promise<Changements> {
  const { rows } = await db.execute<{ depuis: string; parmi: Changements['parmi'] }>(sql`
    select
      pg_snapshot_xmin(vu)::text as depuis,
      coalesce((
        select json_agg(json_build_object('id', ${changement.id}, 'transaction', ${changement.transaction}::text))
        from ${changement}
        where ${changement.objet} = ${objet}
          and ${changement.transaction} >= ${depuis}::text::xid8
          and ${changement.transaction} < pg_snapshot_xmax(vu)
      ), '[]') as parmi
    from pg_current_snapshot() as vu`)
  const [lus] = rows
  if (!lus) throw new Error('La base n’a pas dit où en sont ses transactions.')
  return lus
}

function suivre<C extends string, T extends string, L extends Ligne>(
  db: Db,
  genre: GenreDeDocuments<C, T, L>,
): () => Promise<TableDeDocuments<C, T, L>> {
  const objet = getTableName(genre.id.table)
  let table = creerTableDeDocuments(genre)
  /** `null` : rien n’a encore été lu. */
  let depuis: string | null = null
  /** Ce que la lecture précédente a repris, et que la borne pourrait redonner. */
  let repris = new Map<string, string>()

  async function toutLire(): Promise<void> {
    const neuve = creerTableDeDocuments(genre)
    const borne = await changementsDepuis(db, objet, null)
    let dernier: string | null = null
    for (;;) {
      const lot = await genre.lire(db, dernier === null ? undefined : gt(genre.id, dernier), LOT)
      for (const document of lot) neuve.poser(document)
      dernier = lot.at(-1)?.ligne.id ?? null
      if (lot.length < LOT) break
    }
    table = neuve
    repris = new Map()
    depuis = borne.depuis
  }

  async function reprendre(ids: readonly string[]): Promise<void> {
    for (let debut = 0; debut < ids.length; debut += LOT) {
      const demandes = ids.slice(debut, debut + LOT)
      const lus = await genre.lire(db, inArray(genre.id, demandes), LOT)
      // Ce qui ne se relit pas a été effacé.
      const restants = new Set(lus.map(({ ligne }) => ligne.id))
      for (const id of demandes) if (!restants.has(id)) table.retirer(id)
      for (const document of lus) table.poser(document)
    }
  }

  return unALaFois(async () => {
    if (depuis === null || table.aRefaire()) await toutLire()
    const changements = await changementsDepuis(db, objet, depuis)
    await reprendre(
      changements.parmi.flatMap(({ id, transaction }) => (repris.get(id) === transaction ? [] : [id])),
    )
    repris = new Map(changements.parmi.map(({ id, transaction }) => [id, transaction]))
    depuis = changements.depuis
    return table
  })
}

/**
 * La lecture en mémoire d’un genre de documents (voir docs/adr/0056-documents-lus-en-memoire.md). La fonction rendue donne leur
 * table telle que la base est à cet instant : ce que ce processus, ou un autre, vient d’y écrire s’y trouve, et rien de ce qui n’est
 * pas acquis. La première demande lit tout ; les suivantes, ce qui a changé. À appeler hors d’une transaction.
 */
export function creerLectureDeDocuments<C extends string, T extends string, L extends Ligne>(
  genre: GenreDeDocuments<C, T, L>,
): (db: Db) => Promise<TableDeDocuments<C, T, L>> {
  const suivies = new WeakMap<Db, () => Promise<TableDeDocuments<C, T, L>>>()
  return (db) => {
    const connue = suivies.get(db)
    if (connue) return connue()
    const aJour = suivre(db, genre)
    suivies.set(db, aJour)
    return aJour()
  }
}
