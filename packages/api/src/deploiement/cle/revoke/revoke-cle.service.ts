import { eq } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { inscrireAuJournal } from '../../journal/inscrire-au-journal.ts'
import { peutRevoquer } from '../peut-revoquer.ts'
import { organismeDeSection } from '../organisme-de-section.ts'
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
    const { section, libelle, revoqueeLe } = cle
    const courant = await organismeDeSection(tx, section)
    if (!peutRevoquer(ctx.agent, cle, courant)) return echec(cleIntrouvable)
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
