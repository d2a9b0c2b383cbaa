import { eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { changerIncident } from '../../changer-incident.ts'
import { instantAVenir, tropDElements } from '../../incident.errors.ts'
import { fait } from '../../tables/suite.table.ts'
import { estAVenir, instantDe } from '../../temps.ts'
import type { CreateFaitInput } from './create-fait.input.ts'

const MAXIMUM = 1000

/** Note un fait à l’instant où il s’est produit ou a été su, distinct de celui où on l’écrit. */
export function createFait(ctx: ContexteDIncident, { incidentId, connuLe, texte }: CreateFaitInput) {
  return changerIncident(ctx, { id: incidentId }, async ({ tx, maintenant }) => {
    if (estAVenir(instantDe(connuLe), maintenant)) return echec(instantAVenir('connuLe'))
    if ((await tx.$count(fait, eq(fait.incidentId, incidentId))) >= MAXIMUM)
      return echec(tropDElements('faits', MAXIMUM))
    const id = ctx.nouvelId()
    await tx.insert(fait).values({
      id,
      incidentId,
      connuLe: instantDe(connuLe),
      texte,
      ecritLe: maintenant,
      auteur: ctx.agent.libelle,
      auteurOrganisme: ctx.agent.organisme,
      anterieurs: [],
      version: 1,
    })
    return ok({
      valeur: { id, version: 1 },
      faits: [{ fait: 'fait_ajoute' as const, detail: { id, connuLe } }],
    })
  })
}
