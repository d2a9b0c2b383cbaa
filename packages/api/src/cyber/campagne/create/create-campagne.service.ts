import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../../core/trpc/result.ts'
import { campagne } from '../campagne.table.ts'
import { inscrireCampagne, poserLesFichiers } from '../ecrire-campagne.ts'
import type { CreateCampagneInput } from './create-campagne.input.ts'

/** Prépare une campagne : elle naît en brouillon, que seul le CERT voit. */
export function createCampagne(ctx: ContexteAgent, saisie: CreateCampagneInput) {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    const id = ctx.nouvelId()
    const { fichiers, ...contenu } = saisie
    const refus = await poserLesFichiers(tx, ctx, id, saisie)
    if (refus) return echec(refus)
    await tx.insert(campagne).values({ id, ...contenu, etat: 'brouillon', version: 1 })
    await inscrireCampagne(tx, ctx, 'campagne_creee', id, { apres: contenu, fichiers })
    return ok({ id, version: 1 })
  })
}
