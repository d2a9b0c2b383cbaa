import { unAgent } from '@sssi/domain/testing'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import { pgTable, text } from 'drizzle-orm/pg-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ouvrirBaseDeTest, surChaqueBase } from '../../../testing/base.ts'
import { colonnesDeDiffusion } from '../../diffusion/colonnes-de-diffusion.ts'
import type { Db } from '../../db/db.ts'
import { ouvrirPostgresql } from '../../db/postgresql.ts'
import { creerLectureDeDocuments } from './creer-lecture-de-documents.ts'

const note = pgTable('note', {
  id: text('id').primaryKey(),
  couleur: text('couleur').notNull(),
  ...colonnesDeDiffusion(),
})

const lireLesNotes = () =>
  creerLectureDeDocuments<'couleur', 'id', { id: string }>({
    id: note.id,
    criteres: ['couleur'],
    tris: { id: (a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)) },
    async lire(db, ou, limite) {
      const lues = await db.select().from(note).where(ou).orderBy(asc(note.id)).limit(limite)
      return lues.map(({ id, couleur, ...diffusion }) => ({
        ligne: { id },
        diffusion,
        criteres: { couleur: [couleur] },
        termes: [id],
      }))
    },
  })

async function creerLaTable(db: Db): Promise<void> {
  await db.execute(sql`create table note (
    id text primary key, couleur text not null,
    tlp text not null, destinataires text[] not null, clients text[] not null, personnes text[] not null)`)
  for (const [evenement, lignes] of [
    ['insert', 'new'],
    ['update', 'new'],
    ['delete', 'old'],
  ] as const)
    await db.execute(
      sql.raw(`create trigger note_${evenement} after ${evenement} on note
        referencing ${lignes} table as touches for each statement execute function lecture.suivre()`),
    )
}

const ecrire = (db: Db, ids: readonly string[], couleur = 'bleue') =>
  db.insert(note).values(
    ids.map((id) => ({
      id,
      couleur,
      tlp: 'GREEN' as const,
      destinataires: [],
      clients: [],
      personnes: [],
    })),
  )

const lecteur = unAgent().lecteur('DSS')

type Lecture = ReturnType<typeof lireLesNotes>

async function lues(lire: Lecture, db: Db, couleur: string | null = null): Promise<string[]> {
  const table = await lire(db)
  const retenues = table.dansTous([
    table.lisibles(lecteur),
    ...(couleur === null ? [] : [table.ayant('couleur', [couleur])]),
  ])
  return table.enOrdre(retenues, { tri: 'id', ordre: 'desc', limite: 100 })
}

surChaqueBase((base) => {
  describe('la lecture de documents en mémoire', () => {
    let lire: Lecture

    beforeAll(() => creerLaTable(base.db))
    beforeEach(async () => {
      await base.db.delete(note)
      lire = lireLesNotes()
    })

    test('lit à la première demande ce qui est déjà écrit, puis ce qui s’écrit', async () => {
      await ecrire(base.db, ['a', 'b'])
      expect(await lues(lire, base.db)).toEqual(['a', 'b'])
      await ecrire(base.db, ['ab'])
      expect(await lues(lire, base.db)).toEqual(['a', 'ab', 'b'])
    })

    test('suit chaque changement, sans garder ce qu’un document a cessé d’être', async () => {
      await ecrire(base.db, ['a', 'b'])
      await lues(lire, base.db)
      await base.db.update(note).set({ couleur: 'rouge' }).where(eq(note.id, 'a'))
      expect(await lues(lire, base.db, 'rouge')).toEqual(['a'])
      expect(await lues(lire, base.db, 'bleue')).toEqual(['b'])
    })

    test('oublie ce qui est effacé, et retrouve ce qui est écrit à nouveau', async () => {
      await ecrire(base.db, ['a', 'b'])
      await lues(lire, base.db)
      await base.db.delete(note).where(eq(note.id, 'a'))
      expect(await lues(lire, base.db)).toEqual(['b'])
      await ecrire(base.db, ['a'], 'rouge')
      expect(await lues(lire, base.db, 'rouge')).toEqual(['a'])
    })

    test('ne montre plus un document à qui on vient de le retirer', async () => {
      await ecrire(base.db, ['a'])
      expect(await lues(lire, base.db)).toEqual(['a'])
      await base.db.update(note).set({ tlp: 'RED', personnes: ['quelqu-un'] })
      expect(await lues(lire, base.db)).toEqual([])
    })

    test('ne voit rien d’une transaction annulée', async () => {
      await ecrire(base.db, ['a'])
      await lues(lire, base.db)
      const annulee = base.db.transaction(async (tx) => {
        await ecrire(tx, ['b'])
        throw new Error('On renonce.')
      })
      await expect(annulee).rejects.toThrow('On renonce.')
      expect(await lues(lire, base.db)).toEqual(['a'])
    })

    test('sert ensemble des demandes simultanées, chacune avec ce qui était écrit avant elle', async () => {
      await ecrire(base.db, ['a'])
      const premiere = lues(lire, base.db)
      await ecrire(base.db, ['b'])
      const suivantes = await Promise.all([lues(lire, base.db), lues(lire, base.db)])
      expect(suivantes).toEqual([
        ['a', 'b'],
        ['a', 'b'],
      ])
      await premiere
    })

    test('reste juste quand ses places perdues la font refaire', async () => {
      const ids = Array.from({ length: 1_500 }, (_, n) => `n${String(n).padStart(4, '0')}`)
      await ecrire(base.db, ids)
      await lues(lire, base.db)
      for (const couleur of ['rouge', 'verte', 'jaune']) {
        await base.db.update(note).set({ couleur })
        expect(await lues(lire, base.db, couleur)).toEqual(ids.slice(0, 100))
      }
      await base.db.delete(note).where(inArray(note.id, ids.slice(1)))
      expect(await lues(lire, base.db)).toEqual(['n0000'])
      expect(await lues(lire, base.db, 'jaune')).toEqual(['n0000'])
    })
  })
})

describe('deux processus sur le même PostgreSQL', () => {
  test('ce que l’un vient d’écrire, l’autre le lit aussitôt, dans quelque ordre que les transactions s’achèvent', async () => {
    const une = await ouvrirBaseDeTest('postgresql')
    const autre = await ouvrirPostgresql(une.adresse ?? '')
    await creerLaTable(une.db)
    const lire = lireLesNotes()
    expect(await lues(lire, autre.db)).toEqual([])

    // La première prend son numéro, la seconde prend le suivant et s’achève avant elle.
    const { promise: achevable, resolve: achever } = Promise.withResolvers<void>()
    const { promise: ecrite, resolve: dire } = Promise.withResolvers<void>()
    const lente = une.db.transaction(async (tx) => {
      await ecrire(tx, ['lente'])
      dire()
      await achevable
    })
    await ecrite
    await ecrire(une.db, ['vive'])
    expect(await lues(lire, autre.db)).toEqual(['vive'])
    expect(await lues(lire, autre.db)).toEqual(['vive'])
    achever()
    await lente
    expect(await lues(lire, autre.db)).toEqual(['lente', 'vive'])
    await autre.fermer()
    await une.fermer()
  })
})
