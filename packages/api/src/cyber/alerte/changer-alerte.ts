import { and, eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../core/trpc/result.ts'
import { envoyerCourriel } from '../../core/courriel/envoyer-courriel.ts'
import type { Courriel } from '@sssi/domain/cyber'
import { lisible } from '../../core/diffusion/lisible.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { alerteDejaLevee, alerteIntrouvable } from './alerte.errors.ts'
import { alerte, appel, type AlerteEnregistree } from './alerte.table.ts'
import { OBJET_ALERTE } from './contexte.ts'

/** Change une alerte en cours que personne n’a changée depuis sa lecture. */
export function changerAlerte(
  ctx: ContexteAgent,
  { id, version }: { readonly id: string; readonly version: number },
  changer: (tx: Db, lue: AlerteEnregistree) => Promise<void>,
): Promise<Result<{ id: string; version: number }>> {
  return enTransaction(ctx.db, async (tx): Promise<Result<{ id: string; version: number }>> => {
    const [lue] = await tx
      .select()
      .from(alerte)
      .where(and(eq(alerte.id, id), lisible(alerte, ctx.agent)))
      .for('update')
    if (!lue) return echec(alerteIntrouvable())
    if (lue.etat === 'levee') return echec(alerteDejaLevee())
    if (lue.version !== version) return echec(await conflitDeVersion(tx, OBJET_ALERTE, id, null))
    await tx
      .update(alerte)
      .set({ version: version + 1 })
      .where(eq(alerte.id, id))
    await changer(tx, lue)
    return ok({ id, version: version + 1 })
  })
}

/** Écrit la même chose à tous ceux que l’alerte a appelés, une fois par adresse. */
export async function ecrireATous(
  tx: Db,
  lue: AlerteEnregistree,
  envoiId: string,
  { objet, texte }: Courriel,
): Promise<void> {
  const appeles = await tx
    .selectDistinct({ courriel: appel.courriel })
    .from(appel)
    .where(eq(appel.alerteId, lue.id))
  for (const { courriel } of appeles)
    await envoyerCourriel(tx, { cle: `alerte/suite/${envoiId}/${courriel}`, a: courriel, objet, texte })
}
