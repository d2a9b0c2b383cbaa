import { can } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, type Erreur, type Result } from '../../core/trpc/result.ts'
import { evaluationAttestee, evaluationIntrouvable } from './evaluation.errors.ts'
import { evaluation, type EvaluationEnregistree } from './evaluation.table.ts'

export const OBJET_EVALUATION = 'evaluation'
export const OBJET_REPONSE = 'reponse_d_evaluation'

/** Change une évaluation ouverte, si l’agent est le RSSI de son organisme : sur la ligne enregistrée, verrouillée. */
export function changerEvaluation<T>(
  ctx: ContexteAgent,
  id: string,
  changer: (tx: Db, lue: EvaluationEnregistree) => Promise<Result<T>>,
): Promise<Result<T>> {
  return enTransaction<T, Erreur>(ctx.db, async (tx) => {
    const [lue] = await tx.select().from(evaluation).where(eq(evaluation.id, id)).for('update')
    if (!lue || !can(ctx.agent, 'norme.evaluer', { type: 'organisme', organisme: lue.organisme })) {
      return echec(evaluationIntrouvable())
    }
    return lue.attesteeLe === null ? changer(tx, lue) : echec(evaluationAttestee())
  })
}
