import type { Referentiel } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import type { Monde } from '../../../testing/exemples.ts'
import { rangerReferentiel } from '../import/import-norme.service.ts'
import { referentiel } from '../referentiel.table.ts'
import { unReferentiel } from './un-referentiel.ts'

/** Le référentiel d’essai, rangé une fois, avec sa version courante. */
export async function rangerUnReferentiel(
  { db, portail }: Pick<Monde, 'db' | 'portail'>,
  contenu: Referentiel = unReferentiel(),
) {
  const range = await rangerReferentiel(db, contenu, {
    id: crypto.randomUUID(),
    agent: null,
    par: 'Le portail',
    le: portail.horloge.maintenant(),
  })
  if (!range.ok) throw new Error(range.error.message)
  await db.update(referentiel).set({ retire: false }).where(eq(referentiel.id, range.value.id))
  const [lu] = await db.select().from(referentiel).where(eq(referentiel.id, range.value.id))
  return { id: range.value.id, version: lu?.version ?? 1 }
}
