import { eq } from 'drizzle-orm'
import { INCIDENT, type ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { conflitDeVersion } from '../../../erreurs.ts'
import { changerIncident } from '../../changer-incident.ts'
import { incidentDe } from '../../element.ts'
import { elementIntrouvable, instantAVenir } from '../../incident.errors.ts'
import { fait } from '../../tables/suite.table.ts'
import { estAVenir, instantDe } from '../../temps.ts'
import type { UpdateFaitInput } from './update-fait.input.ts'

/** Corrige un fait de la chronologie : ce qu’il disait reste, avec qui l’a remplacé et quand. */
export async function updateFait(ctx: ContexteDIncident, { id, version, connuLe, texte }: UpdateFaitInput) {
  const incidentId = await incidentDe(ctx.db, fait, id)
  if (incidentId === null) return echec(elementIntrouvable('Ce fait'))
  return changerIncident(ctx, { id: incidentId }, async ({ tx, maintenant }) => {
    const [lu] = await tx.select().from(fait).where(eq(fait.id, id))
    if (!lu) return echec(elementIntrouvable('Ce fait'))
    if (lu.version !== version) return echec(await conflitDeVersion(tx, INCIDENT, incidentId, lu))
    if (estAVenir(instantDe(connuLe), maintenant)) return echec(instantAVenir('connuLe'))
    const anterieur = {
      connuLe: lu.connuLe.toISOString(),
      texte: lu.texte,
      remplaceLe: maintenant.toISOString(),
      remplacePar: ctx.agent.libelle,
    }
    await tx
      .update(fait)
      .set({
        connuLe: instantDe(connuLe),
        texte,
        anterieurs: [...lu.anterieurs, anterieur],
        version: version + 1,
      })
      .where(eq(fait.id, id))
    const detail = { id, connuLe, avant: anterieur, apres: { connuLe, texte } }
    return ok({ valeur: { id, version: version + 1 }, faits: [{ fait: 'fait_corrige' as const, detail }] })
  })
}
