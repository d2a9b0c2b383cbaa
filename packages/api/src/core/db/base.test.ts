import { count, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { actionDuPlan } from '../plan/action-du-plan.table.ts'
import { chargerPlan } from '../plan/charger-plan.ts'
import { journal } from '../journal/journal.table.ts'
import { journaliser } from '../journal/journaliser.ts'

surChaqueBase((base) => {
  test('le plan et ses 103 actions sont là, et le recharger ne change rien', async () => {
    await chargerPlan(base.db)
    const [lignes] = await base.db.select({ nombre: count() }).from(actionDuPlan)
    expect(lignes?.nombre).toBe(103)
  })

  test('migrer une base à jour ne change rien', async () => {
    await expect(Promise.all([base.base.migrer(), base.base.migrer()])).resolves.toHaveLength(2)
  })

  test.each(['update journal set type = type', 'delete from journal', 'truncate journal'])(
    'le journal refuse « %s »',
    async (requete) => {
      const agent = { id: 'a', libelle: 'Animateur DSS', organisme: 'DSS', habilitations: [] } as const
      await journaliser(
        base.db,
        { agent, le: new Date('2026-11-22T10:00:00Z') },
        { type: 'contributeurs_modifies', code: 'A1-001', objet: null, avant: [], apres: ['MSA'] },
      )
      await expect(base.db.execute(sql.raw(requete))).rejects.toMatchObject({
        cause: { message: expect.stringContaining('Le journal ne se modifie pas') },
      })
      const [lignes] = await base.db.select({ nombre: count() }).from(journal)
      expect(lignes?.nombre).toBeGreaterThan(0)
    },
  )

  test('une transaction refusée ne laisse rien', async () => {
    const avant = await base.db.select({ nombre: count() }).from(journal)
    const tentative = base.db.transaction(async (tx) => {
      await tx.execute(
        sql`insert into journal (le, agent_id, agent_libelle, type) values (now(), 'a', 'A', 'x')`,
      )
      throw new Error('refus')
    })
    await expect(tentative).rejects.toThrow('refus')
    expect(await base.db.select({ nombre: count() }).from(journal)).toEqual(avant)
  })
})
