import { randomUUID } from 'node:crypto'
import { count, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { journal } from '../journal/journal.table.ts'
import { habilitation } from './habilitation.table.ts'
import { habiliterPremierAnimateur } from './premier-animateur.service.ts'

surChaqueBase((base) => {
  const habiliter = (courriel: string) =>
    habiliterPremierAnimateur(
      { db: base.db, maintenant: new Date('2026-11-22T10:00:00Z'), nouvelId: randomUUID },
      courriel,
    )

  test('le premier animateur est habilité une fois, au journal, et jamais un second', async () => {
    expect(await habiliter('bureau-4c@exemple.invalid')).toBe(true)
    expect(await habiliter('bureau-4c@exemple.invalid')).toBe(false)
    expect(await habiliter('quelqu-un-d-autre@exemple.invalid')).toBe(false)
    const [droits] = await base.db.select({ nombre: count() }).from(habilitation)
    const [evenements] = await base.db
      .select({ nombre: count() })
      .from(journal)
      .where(eq(journal.type, 'habilitation_accordee'))
    expect([droits?.nombre, evenements?.nombre]).toEqual([1, 1])
  })
})
