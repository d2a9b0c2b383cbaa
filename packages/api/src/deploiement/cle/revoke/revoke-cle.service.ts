import { can } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { inscrireAuJournal } from '../../journal/inscrire-au-journal.ts'
import { cleDeSection } from '../cle-de-section.table.ts'
import { cleDejaRevoquee, cleIntrouvable, type ErreurRevokeCle } from './revoke-cle.errors.ts'
import type { RevokeCleInput } from './revoke-cle.input.ts'

/** Révoque une clé : elle ne publie ni ne commande plus rien. Ce qu’elle a publié reste. */
export async function revokeCle(
  ctx: ContexteAgent,
  { id }: RevokeCleInput,
): Promise<Result<{ id: string }, ErreurRevokeCle>> {
  const le = ctx.horloge.maintenant()
  return enTransaction<{ id: string }, ErreurRevokeCle>(ctx.db, async (tx) => {
    const [cle] = await tx.select().from(cleDeSection).where(eq(cleDeSection.id, id)).for('update')
    if (!cle) return echec(cleIntrouvable)
    const { section, organisme, libelle, revoqueeLe } = cle
    if (!can(ctx.agent, 'deploiement.decider', { type: 'section', organisme })) return echec(cleIntrouvable)
    if (revoqueeLe !== null) return echec(cleDejaRevoquee(revoqueeLe))
    await tx.update(cleDeSection).set({ revoqueeLe: le }).where(eq(cleDeSection.id, id))
    await inscrireAuJournal(tx, {
      section,
      fait: 'cle_revoquee',
      detail: { cle: id, libelle, agentId: ctx.agent.id },
      auteur: ctx.agent.libelle,
      le,
    })
    return ok({ id })
  })
}
