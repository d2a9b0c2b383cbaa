import { eq } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../../core/trpc/result.ts'
import { conflitDeVersion } from '../../erreurs.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { OBJET_NORME } from '../lire-norme.ts'
import { normeIntrouvable } from '../norme.errors.ts'
import { referentiel } from '../referentiel.table.ts'
import type { UpdateNormeInput } from './update-norme.input.ts'

/** Retire un référentiel, ou le rétablit : son contenu, lui, ne change jamais. */
export function updateNorme(ctx: ContexteAgent, { id, version, retire }: UpdateNormeInput) {
  return enTransaction<{ version: number }, Erreur>(ctx.db, async (tx) => {
    const [lu] = await tx.select().from(referentiel).where(eq(referentiel.id, id)).for('update')
    if (!lu) return echec(normeIntrouvable())
    if (lu.version !== version) {
      const courant = { retire: lu.retire, version: lu.version }
      return echec(await conflitDeVersion(tx, OBJET_NORME, id, courant))
    }
    await tx
      .update(referentiel)
      .set({ retire, version: lu.version + 1 })
      .where(eq(referentiel.id, id))
    await inscrireAuJournalCyber(tx, {
      objet: OBJET_NORME,
      objetId: id,
      fait: retire ? 'norme_retiree' : 'norme_retablie',
      agent: ctx.agent,
      le: ctx.horloge.maintenant(),
    })
    return ok({ version: lu.version + 1 })
  })
}
