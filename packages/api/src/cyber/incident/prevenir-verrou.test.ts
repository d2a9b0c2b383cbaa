import { randomUUID } from 'node:crypto'
import { unAgent } from '@sssi/domain/testing'
import { eq } from 'drizzle-orm'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { courriel } from '../../core/courriel/courriel.table.ts'
import { ouvrirPostgresql } from '../../core/db/postgresql.ts'
import { executerTaches } from '../../core/taches/executer-taches.ts'
import { tache } from '../../core/taches/tache.table.ts'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { ouvrirPortailDeTest } from '../../testing/portail.ts'
import { prevenirDEcheance } from './prevenir.ts'
import { RAPPEL_D_ECHEANCE, recalculer } from './recalculer.ts'
import { incident } from './tables/incident.table.ts'
import { declarer } from './testing.ts'

// PGlite n’a qu’une connexion : deux transactions ne s’y croisent pas.
test('un rappel qui croise le geste d’un agent ne l’attend ni ne le bloque, et part quand il a fini', async () => {
  const premiere = await ouvrirBaseDeTest('postgresql')
  const seconde = await ouvrirPostgresql(premiere.adresse ?? '')
  const portail = await ouvrirPortailDeTest(premiere)
  const traces: string[] = []
  const executer = (maintenant: string) =>
    executerTaches({
      db: seconde.db,
      horloge: { maintenant: () => new Date(maintenant) },
      journal: pino({ level: 'info' }, { write: (trace) => void traces.push(trace) }),
      nouvelId: randomUUID,
      gestionnaires: { [RAPPEL_D_ECHEANCE]: prevenirDEcheance },
    })
  try {
    const cnav = await portail.inscrireEtAppeler(unAgent().rssi('CNAV'))
    const { id } = await declarer(cnav, { impacts: [] })
    await premiere.db.transaction(async (tx) => {
      await tx.select().from(incident).where(eq(incident.id, id)).for('update')
      expect(await executer('2026-11-22T20:00:00.000Z')).toBe(0)
      // Le geste, lui, va à son terme : le rappel n’a rien gardé.
      await recalculer(tx, id, new Date('2026-11-22T19:59:00.000Z'))
    })
    const restees = await premiere.db.select().from(tache).where(eq(tache.genre, RAPPEL_D_ECHEANCE))
    expect(restees.every(({ essais, erreur }) => essais === 0 && erreur === null)).toBe(true)
    expect(await executer('2026-11-22T20:00:01.000Z')).toBe(1)
    expect(await premiere.db.select().from(courriel)).toHaveLength(1)
    expect(traces).toEqual([])
  } finally {
    await portail.lecture.fermer()
    await seconde.fermer()
    await premiere.fermer()
  }
})
