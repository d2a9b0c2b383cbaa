import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { campagne } from '../campagne.table.ts'
import { changerCampagne, inscrireCampagne, poserLesFichiers } from '../ecrire-campagne.ts'
import type { UpdateCampagneInput } from './update-campagne.input.ts'

/** Change ce qui est écrit d’une campagne ; son état a son propre geste. */
export function updateCampagne(ctx: ContexteAgent, { id, version, ...saisie }: UpdateCampagneInput) {
  return changerCampagne(ctx, { id, version }, async (tx, lue) => {
    const refus = await poserLesFichiers(tx, ctx, id, saisie)
    if (refus) return refus
    const { fichiers, ...contenu } = saisie
    await tx
      .update(campagne)
      .set({ ...contenu, version: lue.version + 1 })
      .where(eq(campagne.id, id))
    const avant = Object.fromEntries(Object.entries(lue).filter(([champ]) => champ in contenu))
    await inscrireCampagne(tx, ctx, 'campagne_modifiee', id, { avant, apres: contenu, fichiers })
    return null
  })
}
