import { eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { changerIncident } from '../../changer-incident.ts'
import { lienImpossible, tropDElements } from '../../incident.errors.ts'
import { lien } from '../../tables/suite.table.ts'
import { lireCibles } from '../cibles.ts'
import type { CreateLienInput } from './create-lien.input.ts'

const MAXIMUM = 50

/** Relie l’incident à un document que l’agent peut lire. */
export function createLien(ctx: ContexteDIncident, { incidentId, genre, cibleId }: CreateLienInput) {
  return changerIncident(ctx, { id: incidentId }, async ({ tx, maintenant }) => {
    const [cible] = await lireCibles(tx, ctx.agent, genre, { ids: [cibleId] })
    if (!cible || cible.id === incidentId) return echec(lienImpossible())
    if ((await tx.$count(lien, eq(lien.incidentId, incidentId))) >= MAXIMUM)
      return echec(tropDElements('liens', MAXIMUM))
    const ajoutes = await tx
      .insert(lien)
      .values({ incidentId, genre, cibleId, ajouteLe: maintenant })
      .onConflictDoNothing()
      .returning()
    const faits = ajoutes.map(() => ({ fait: 'lien_ajoute' as const, detail: { genre, cibleId } }))
    return ok({ valeur: {}, faits })
  })
}
