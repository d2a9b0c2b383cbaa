import { and, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../core/trpc/result.ts'
import { lisible } from '../../core/diffusion/lisible.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { avisIntrouvable } from './avis.errors.ts'
import { avis, type AvisEnregistre } from './avis.table.ts'
import { OBJET_AVIS } from './import/enregistrer-avis.ts'

export interface ChangementEnregistre {
  readonly colonnes: Partial<AvisEnregistre>
  readonly fait: string
  readonly detail: Readonly<Record<string, unknown>>
}

interface Demande {
  readonly id: string
  readonly version: number
}

/** Change un avis que l’agent peut lire et que personne n’a changé depuis sa lecture, et l’inscrit au journal. */
export function changerAvis(
  ctx: ContexteAgent,
  { id, version }: Demande,
  decider: (lu: AvisEnregistre, tx: Db) => Promise<Result<ChangementEnregistre>>,
): Promise<Result<{ id: string; version: number }>> {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    const [lu] = await tx
      .select()
      .from(avis)
      .where(and(eq(avis.id, id), lisible(avis, ctx.agent)))
      .for('update')
    if (!lu) return echec(avisIntrouvable())
    const { decision, motif } = lu
    if (lu.version !== version)
      return echec(await conflitDeVersion(tx, OBJET_AVIS, id, { decision, motif, version: lu.version }))
    const changement = await decider(lu, tx)
    if (!changement.ok) return changement
    const { colonnes, fait, detail } = changement.value
    await tx
      .update(avis)
      .set({ ...colonnes, version: version + 1 })
      .where(eq(avis.id, id))
    const le = ctx.horloge.maintenant()
    await inscrireAuJournalCyber(tx, { objet: OBJET_AVIS, objetId: id, fait, detail, agent: ctx.agent, le })
    return ok({ id, version: version + 1 })
  })
}
