import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { conflitDeVersion } from '../../erreurs.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { changerEvaluation, OBJET_EVALUATION } from '../changer-evaluation.ts'
import { rienAAttester } from '../evaluation.errors.ts'
import { evaluation } from '../evaluation.table.ts'
import { lireReponses } from '../lire-reponses.ts'
import type { PublishEvaluationInput } from './publish-evaluation.input.ts'

/** Le RSSI atteste l’évaluation : elle ne change plus, et le CERT comme le HFDS la lisent. */
export function publishEvaluation(ctx: ContexteAgent, { id, version, attestation }: PublishEvaluationInput) {
  return changerEvaluation<{ version: number }>(ctx, id, async (tx, lue) => {
    if (lue.version !== version) return echec(await conflitDeVersion(tx, OBJET_EVALUATION, id, lue))
    const reponses = await lireReponses(tx, id)
    if (reponses.every(({ niveau }) => niveau === 'non_evalue')) return echec(rienAAttester())
    const le = ctx.horloge.maintenant()
    await tx
      .update(evaluation)
      .set({ attestation, attesteePar: ctx.agent.libelle, attesteeLe: le, version: version + 1 })
      .where(eq(evaluation.id, id))
    await inscrireAuJournalCyber(tx, {
      objet: OBJET_EVALUATION,
      objetId: id,
      fait: 'evaluation_attestee',
      detail: { organisme: lue.organisme, attestation },
      agent: ctx.agent,
      le,
    })
    return ok({ version: version + 1 })
  })
}
