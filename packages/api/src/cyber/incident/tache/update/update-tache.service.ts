import { eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { ok } from '../../../../core/trpc/result.ts'
import { tacheDIncident } from '../../tables/suite.table.ts'
import { instantDe } from '../../temps.ts'
import { changerTache } from '../changer-tache.ts'
import type { UpdateTacheInput } from './update-tache.input.ts'

/** Revoit ce qu’il faut faire, qui s’en charge ou pour quand. Faite, elle le reste. */
export function updateTache(ctx: ContexteDIncident, { id, version, ...saisie }: UpdateTacheInput) {
  return changerTache(ctx, { id, version }, async ({ tx }, lue) => {
    const echeanceLe = saisie.echeanceLe === null ? null : instantDe(saisie.echeanceLe)
    await tx
      .update(tacheDIncident)
      .set({ ...saisie, echeanceLe, version: version + 1 })
      .where(eq(tacheDIncident.id, id))
    const { libelle, organisme, role } = lue
    const avant = { libelle, organisme, role, echeanceLe: lue.echeanceLe?.toISOString() ?? null }
    const apres = { ...saisie, echeanceLe: echeanceLe?.toISOString() ?? null }
    return ok({
      valeur: { id, version: version + 1 },
      faits: [{ fait: 'tache_modifiee' as const, detail: { id, libelle, avant, apres } }],
    })
  })
}
