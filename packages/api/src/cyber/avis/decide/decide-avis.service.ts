import type { DecisionDAvis } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { motifManquant } from '../avis.errors.ts'
import { changerAvis } from '../changer-avis.ts'
import type { DecideAvisInput, DecideLotInput } from './decide-avis.input.ts'

/** Décide de la suite d’un avis ; l’ignorer demande une raison, le remettre à trier aussi bien que tout autre choix est admis. */
export function decideAvis(ctx: ContexteAgent, { id, version, decision, motif }: DecideAvisInput) {
  return changerAvis(ctx, { id, version }, async (lu) => {
    if (decision === 'ignorer' && motif === '') return echec(motifManquant())
    const aTrier = decision === 'a_trier'
    return ok({
      colonnes: {
        decision,
        motif,
        decidePar: aTrier ? null : ctx.agent.libelle,
        decideLe: aTrier ? null : ctx.horloge.maintenant(),
      },
      fait: 'decide',
      detail: { avant: lu.decision, apres: decision, motif },
    })
  })
}

export interface IssueDeLot {
  readonly id: string
  /** La phrase du refus ; `null` : l’avis est ignoré. */
  readonly refus: string | null
}

/** Ignore plusieurs avis. Ce qu’un autre a changé entre-temps reste tel quel, et se dit ; les autres sont ignorés. */
export async function decideLot(
  ctx: ContexteAgent,
  { avis, motif }: DecideLotInput,
): Promise<Result<readonly IssueDeLot[]>> {
  if (motif === '') return echec(motifManquant())
  const decision: DecisionDAvis = 'ignorer'
  const issues: IssueDeLot[] = []
  for (const { id, version } of avis) {
    const resultat = await decideAvis(ctx, { id, version, decision, motif })
    issues.push({ id, refus: resultat.ok ? null : resultat.error.message })
  }
  return ok(issues)
}
