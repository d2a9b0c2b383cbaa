import { can } from '@sssi/domain'
import { desc } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { versionDeChaine } from '../version-de-chaine.table.ts'

/** Les versions de la chaîne, de la plus récente à la plus ancienne. */
export async function listVersions({ db, agent }: ContexteAgent) {
  const lues = await db.select().from(versionDeChaine).orderBy(desc(versionDeChaine.numero)).limit(100)
  return {
    peutGerer: can(agent, 'chaine.gerer', { type: 'plan' }),
    versions: lues.map(({ numero, etat, creeeLe, creeePar, activeeLe, activeePar, definition }) => ({
      numero,
      etat,
      creeeLe: creeeLe.toISOString(),
      creeePar,
      activeeLe: activeeLe?.toISOString() ?? null,
      activeePar,
      niveaux: definition.niveaux.map(({ titre }) => titre),
    })),
  }
}
