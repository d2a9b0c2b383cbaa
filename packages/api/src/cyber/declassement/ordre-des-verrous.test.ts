import { unAgent } from '@sssi/domain/testing'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { ouvrirPostgresql } from '../../core/db/postgresql.ts'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { ouvrirPortailDeTest } from '../../testing/portail.ts'
import { bulletin } from '../bulletin/bulletin.table.ts'
import { publier, unContenu, uneDiffusion } from '../bulletin/testing/un-bulletin.ts'
import { declassement } from './declassement.table.ts'

const motif = 'L’éditeur a publié son correctif et son avis.'

// PGlite n’a qu’une connexion : deux transactions ne s’y attendent pas.
test('décider prend le bulletin avant la demande, comme tout autre geste : aucun n’attend l’autre en rond', async () => {
  const premiere = await ouvrirBaseDeTest('postgresql')
  const seconde = await ouvrirPostgresql(premiere.adresse ?? '')
  const portail = await ouvrirPortailDeTest(premiere)
  try {
    const cert = await portail.inscrireEtAppeler(unAgent().analysteCert())
    const hfds = await portail.inscrireEtAppeler(unAgent().hfds())
    const rouge = uneDiffusion({ tlp: 'RED', destinataires: ['CNAV'], personnes: [unAgent().hfds().id] })
    const lu = await publier(cert, unContenu(), rouge)
    await cert.cyber.declassement.propose({
      ...lu,
      diffusion: uneDiffusion(),
      motif,
      confirmation: 'TLP:AMBER',
    })
    const [demande] = await premiere.db.select().from(declassement).where(eq(declassement.bulletinId, lu.id))
    const id = demande?.id ?? ''
    const enAttente = async () => {
      const { rows } = await seconde.db.execute<{ nombre: number }>(sql`
        select count(*)::int as nombre from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database()`)
      return rows[0]?.nombre
    }
    const { decision } = await seconde.db.transaction(async (tx) => {
      await tx.select().from(bulletin).where(eq(bulletin.id, lu.id)).for('update')
      const decision = hfds.cyber.declassement.decide({ id, version: 1, decision: 'approuve', motif: '' })
      await expect.poll(enAttente, { timeout: 20_000 }).toBe(1)
      // Qui tient le bulletin peut prendre la demande : celui qui décide ne la tient pas en l’attendant.
      expect(
        await tx.select().from(declassement).where(eq(declassement.id, id)).for('update', { noWait: true }),
      ).toHaveLength(1)
      return { decision }
    })
    await expect(decision).resolves.toEqual({ bulletinId: lu.id })
  } finally {
    await portail.lecture.fermer()
    await seconde.fermer()
    await premiere.fermer()
  }
})
