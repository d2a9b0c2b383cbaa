import { can, type OrganismeCode } from '@sssi/domain'
import { exigencesEvaluables } from '@sssi/domain/cyber'
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { lireNorme } from '../../norme/lire-norme.ts'
import { normeIntrouvable } from '../../norme/norme.errors.ts'
import { referentiel, type ReferentielEnregistre } from '../../norme/referentiel.table.ts'
import { OBJET_EVALUATION } from '../changer-evaluation.ts'
import { brouillonExistant, evaluationDUnAutreOrganisme, referentielRetire } from '../evaluation.errors.ts'
import { evaluation, reponseDEvaluation } from '../evaluation.table.ts'
import { lireReponses } from '../lire-reponses.ts'
import type { CreateEvaluationInput } from './create-evaluation.input.ts'

/** Les réponses de la dernière évaluation attestée du même référentiel, dans cette édition ou une précédente. */
async function dernieresReponses(tx: Db, organisme: OrganismeCode, { cle, contenu }: ReferentielEnregistre) {
  const [derniere] = await tx
    .select({ id: evaluation.id })
    .from(evaluation)
    .innerJoin(referentiel, eq(referentiel.id, evaluation.referentielId))
    .where(
      and(eq(referentiel.cle, cle), eq(evaluation.organisme, organisme), isNotNull(evaluation.attesteeLe)),
    )
    .orderBy(desc(evaluation.attesteeLe))
    .limit(1)
  if (!derniere) return []
  const codes = new Set(exigencesEvaluables(contenu.exigences).map(({ code }) => code))
  return (await lireReponses(tx, derniere.id)).filter(({ code }) => codes.has(code))
}

/** Ouvre une évaluation de son organisme, vide ou repartant de la précédente. */
export function createEvaluation(
  ctx: ContexteAgent,
  { referentielId, organisme, reprendre }: CreateEvaluationInput,
): Promise<Result<{ id: string; version: number }>> {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    if (!can(ctx.agent, 'norme.evaluer', { type: 'organisme', organisme })) {
      return echec(evaluationDUnAutreOrganisme())
    }
    const norme = await lireNorme(tx, referentielId)
    if (!norme) return echec(normeIntrouvable())
    if (norme.retire) return echec(referentielRetire())
    const id = ctx.nouvelId()
    const le = ctx.horloge.maintenant()
    const ouvertes = await tx
      .insert(evaluation)
      .values({ id, referentielId, organisme, ouvertePar: ctx.agent.libelle, ouverteLe: le, version: 1 })
      .onConflictDoNothing()
      .returning()
    if (ouvertes.length === 0) return echec(brouillonExistant())
    const reprises = reprendre ? await dernieresReponses(tx, organisme, norme) : []
    if (reprises.length > 0) {
      await tx
        .insert(reponseDEvaluation)
        .values(reprises.map((reponse) => ({ ...reponse, evaluationId: id, version: 1 })))
    }
    await inscrireAuJournalCyber(tx, {
      objet: OBJET_EVALUATION,
      objetId: id,
      fait: 'evaluation_ouverte',
      detail: { organisme, reprises: reprises.length },
      agent: ctx.agent,
      le,
    })
    return ok({ id, version: 1 })
  })
}
