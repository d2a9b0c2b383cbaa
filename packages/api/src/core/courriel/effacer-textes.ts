import { and, isNull, lt, ne } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { courriel } from './courriel.table.ts'

const CONSERVATION_MS = 7 * 24 * 60 * 60 * 1000

/** Efface ce que disaient les courriels partis, ou abandonnés, depuis une semaine : ils portent des liens, et rien n’a plus à les relire. */
export async function effacerLesTextes(db: Db, maintenant: Date): Promise<void> {
  await db
    .update(courriel)
    .set({ texte: '' })
    .where(
      and(
        isNull(courriel.essaiLe),
        lt(courriel.creeLe, new Date(maintenant.getTime() - CONSERVATION_MS)),
        ne(courriel.texte, ''),
      ),
    )
}
