import { can } from '@sssi/domain'
import { asc, eq } from 'drizzle-orm'
import { agent } from '../../../core/agent/agent.table.ts'
import { habilitation, type HabilitationEnregistree } from '../../../core/agent/habilitation.table.ts'
import type { Db } from '../../../core/db/db.ts'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import { journaliser } from '../../../core/journal/journaliser.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import {
  dernierAnimateur,
  habilitationIntrouvable,
  retraitInterdit,
  type ErreurWithdrawHabilitation,
} from './withdraw-habilitation.errors.ts'
import type { WithdrawHabilitationInput } from './withdraw-habilitation.input.ts'

/**
 * Vrai si personne ne pourrait plus accorder de droits. Un animateur qui ne s’est jamais connecté ne compte pas tant qu’un
 * autre l’a fait : son courriel est peut-être faux. Les lignes sont verrouillées, dans un ordre constant : deux animateurs
 * qui se retirent l’un l’autre au même instant ne passent pas tous les deux.
 */
async function estLeDernierAnimateur(tx: Db, retiree: HabilitationEnregistree): Promise<boolean> {
  if (retiree.role !== 'animateur_dss') return false
  const animateurs = await tx
    .select({ id: habilitation.id, sujet: agent.sujet })
    .from(habilitation)
    .innerJoin(agent, eq(agent.id, habilitation.agentId))
    .where(eq(habilitation.role, 'animateur_dss'))
    .orderBy(asc(habilitation.id))
    .for('update', { of: habilitation })
  const restants = animateurs.filter(({ id }) => id !== retiree.id)
  const retireDejaConnecte = animateurs.some(({ id, sujet }) => id === retiree.id && sujet !== null)
  return !restants.some(({ sujet }) => sujet !== null || !retireDejaConnecte)
}

/** Retire une habilitation et l’inscrit au journal, dans la même transaction. Les droits se jugent sur celle qui est enregistrée. */
export async function withdrawHabilitation(
  ctx: ContexteAgent,
  { id }: WithdrawHabilitationInput,
): Promise<Result<{ id: string }, ErreurWithdrawHabilitation>> {
  const le = ctx.horloge.maintenant()
  const retiree = await enTransaction<HabilitationEnregistree, ErreurWithdrawHabilitation>(
    ctx.db,
    async (tx) => {
      const [enregistree] = await tx
        .select({ habilitation, libelle: agent.libelle })
        .from(habilitation)
        .innerJoin(agent, eq(agent.id, habilitation.agentId))
        .where(eq(habilitation.id, id))
      if (!enregistree) return echec(habilitationIntrouvable)
      const { agentId, role, organisme, action } = enregistree.habilitation
      // Retirer un droit ne demande pas que l’organisme mène encore l’action.
      const objet = { type: 'habilitation', role, organisme, action, chefsDeFile: [organisme] } as const
      if (!can(ctx.agent, 'habilitation.lire', objet)) return echec(habilitationIntrouvable)
      if (!can(ctx.agent, 'habilitation.accorder', objet)) return echec(retraitInterdit)
      if (await estLeDernierAnimateur(tx, enregistree.habilitation)) return echec(dernierAnimateur)
      const [effacee] = await tx.delete(habilitation).where(eq(habilitation.id, id)).returning()
      if (!effacee) return echec(habilitationIntrouvable)
      await journaliser(
        tx,
        { agent: ctx.agent, le },
        {
          type: 'habilitation_retiree',
          code: action,
          objet: { agentId, libelle: enregistree.libelle },
          avant: { role, organisme, action },
          apres: null,
        },
      )
      return ok(effacee)
    },
  )
  if (!retiree.ok) return retiree
  if (retiree.value.action !== null) await ctx.lecture.rafraichir(retiree.value.action)
  return ok({ id })
}
