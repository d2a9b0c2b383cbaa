import { asc, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { ouvrirBanc } from '../testing/banc.ts'
import { inscrireAuJournal } from './inscrire-au-journal.ts'
import { journalDeDeploiement } from './journal-de-deploiement.table.ts'
import { listJournalDeDeploiement } from './list/list-journal-de-deploiement.service.ts'
import { verifyJournal } from './verify/verify-journal.service.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)
  const verifier = (tete: string | null = null) => verifyJournal(base, tete)

  const inscrire = (section: string) =>
    base.db.transaction((tx) =>
      inscrireAuJournal(tx, {
        section,
        fait: 'publication',
        detail: { version: '1.0.0', taille: 12.5, notes: ['é', null, { b: 1, a: 2 }] },
        auteur: null,
        le: new Date('2026-11-22T10:00:00.123Z'),
      }),
    )

  /** Ce que ferait quelqu’un qui tient la base. */
  async function dansLeDos(requete: ReturnType<typeof sql>): Promise<void> {
    await base.db.transaction(async (tx) => {
      await tx.execute(sql`alter table journal_de_deploiement disable trigger all`)
      await tx.execute(requete)
      await tx.execute(sql`alter table journal_de_deploiement enable trigger all`)
    })
  }

  describe('le journal des déploiements', () => {
    test('numérote sans trou et enchaîne, même écrit par vingt à la fois', async () => {
      await Promise.all(Array.from({ length: 20 }, () => inscrire('parallele')))
      const entrees = await base.db
        .select()
        .from(journalDeDeploiement)
        .orderBy(asc(journalDeDeploiement.numero))
      expect(entrees.map(({ numero }) => numero)).toEqual(entrees.map((_, rang) => rang + 1))
      expect(await verifier()).toMatchObject({ ok: true, nombre: entrees.length })
    })

    test.each([1, 2, 7, 1000])('se vérifie aussi bien par tranches de %i', async (parTranche) => {
      for (let rang = 0; rang < 4; rang += 1) await inscrire('tranches')
      expect(await verifyJournal(base, null, parTranche)).toEqual(await verifier())
    })

    test('ne garde rien d’une transaction annulée', async () => {
      const avant = await verifier()
      await expect(
        base.db.transaction(async (tx) => {
          await inscrireAuJournal(tx, {
            section: 'annulee',
            fait: 'verrou',
            detail: {},
            auteur: null,
            le: new Date(),
          })
          throw new Error('annulée')
        }),
      ).rejects.toThrow('annulée')
      expect(await verifier()).toEqual(avant)
    })

    test.each([
      ['modifier', sql`update journal_de_deploiement set auteur = 'autre'`],
      ['effacer', sql`delete from journal_de_deploiement`],
      ['vider', sql`truncate journal_de_deploiement`],
    ])('refuse de se laisser %s', async (_, requete) => {
      await inscrire('refus')
      await expect(base.db.execute(requete)).rejects.toMatchObject({ cause: { code: '42501' } })
      expect(await verifier()).toMatchObject({ ok: true })
    })

    test('trahit une entrée récrite dans son dos, et la nomme', async () => {
      const section = await banc.neuve(['1.0.0', '1.1.0'])
      const [entree] = await banc.journal(section)
      const numero = entree?.numero ?? 0
      await dansLeDos(
        sql`update journal_de_deploiement set auteur = 'Quelqu’un d’autre' where numero = ${numero}`,
      )
      expect(await verifier()).toMatchObject({ ok: false, numero })
      await dansLeDos(
        sql`update journal_de_deploiement set auteur = ${entree?.auteur ?? null} where numero = ${numero}`,
      )
      expect(await verifier()).toMatchObject({ ok: true })
    })

    test('coupé à sa fin, se trahit par l’empreinte qu’on en avait gardée', async () => {
      await inscrire('coupee')
      const avant = await verifier()
      const tete = avant.ok ? avant.tete : null
      await inscrire('coupee')
      expect(await verifier(tete)).toMatchObject({ ok: true })
      await dansLeDos(
        sql`delete from journal_de_deploiement where numero >= (select max(numero) - 1 from journal_de_deploiement)`,
      )
      expect(await verifier()).toMatchObject({ ok: true })
      expect(await verifier(tete)).toMatchObject({ ok: false })
    })

    test('se lit page par page, du plus récent au plus ancien', async () => {
      for (let rang = 0; rang < 5; rang += 1) await inscrire('paginee')
      const premiere = await listJournalDeDeploiement(base, { section: 'paginee', avant: null, limite: 3 })
      const suite = await listJournalDeDeploiement(base, {
        section: 'paginee',
        avant: premiere.suivant,
        limite: 3,
      })
      expect([premiere.entrees.length, suite.entrees.length, suite.suivant]).toEqual([3, 2, null])
      expect(premiere.entrees[0]).toMatchObject({ libelle: 'Version publiée', auteur: null })
      expect(premiere.entrees[2]?.numero).toBeGreaterThan(suite.entrees[0]?.numero ?? Infinity)
    })
  })
})
