import { can, organismeCodes } from '@sssi/domain'
import { couverture, exigencesEvaluables, peutLireEvaluation } from '@sssi/domain/cyber'
import { desc, eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { lireNorme } from '../../norme/lire-norme.ts'
import { evaluation } from '../evaluation.table.ts'
import { lireNiveaux } from '../lire-reponses.ts'
import type { ListEvaluationsInput } from './list-evaluations.input.ts'

/** Les évaluations de ce référentiel que l’agent peut lire, de la plus récente à la plus ancienne. */
export async function listEvaluations({ db, agent }: ContexteAgent, { referentielId }: ListEvaluationsInput) {
  const norme = await lireNorme(db, referentielId)
  const exigences = exigencesEvaluables(norme?.contenu.exigences ?? [])
  const toutes = await db
    .select()
    .from(evaluation)
    .where(eq(evaluation.referentielId, referentielId))
    .orderBy(desc(evaluation.ouverteLe), desc(evaluation.id))
  const lues = toutes.filter(({ organisme, attesteeLe }) =>
    peutLireEvaluation(agent, { organisme, attestee: attesteeLe !== null }),
  )
  const niveaux = await lireNiveaux(
    db,
    lues.map(({ id }) => id),
  )
  return {
    /** Les organismes pour lesquels l’agent évalue. */
    organismes: organismeCodes.filter((organisme) =>
      can(agent, 'norme.evaluer', { type: 'organisme', organisme }),
    ),
    evaluations: lues.map((une) => ({
      id: une.id,
      organisme: une.organisme,
      ouverteLe: une.ouverteLe.toISOString(),
      attesteeLe: une.attesteeLe?.toISOString() ?? null,
      attesteePar: une.attesteePar,
      couverture: couverture(exigences, (code) => niveaux.get(une.id)?.get(code) ?? 'non_evalue'),
    })),
  }
}
