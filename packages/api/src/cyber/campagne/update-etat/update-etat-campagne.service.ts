import { passagesDeCampagne } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { passageImpossible } from '../campagne.errors.ts'
import { campagne } from '../campagne.table.ts'
import { changerCampagne, inscrireCampagne } from '../ecrire-campagne.ts'
import type { UpdateEtatCampagneInput } from './update-etat-campagne.input.ts'

/** Ouvre une campagne à tous les organismes, la clôt, ou la rouvre. */
export function updateEtatCampagne(ctx: ContexteAgent, { id, version, etat }: UpdateEtatCampagneInput) {
  return changerCampagne(ctx, { id, version }, async (tx, lue) => {
    if (!passagesDeCampagne[lue.etat].includes(etat)) return passageImpossible(lue.etat, etat)
    await tx
      .update(campagne)
      .set({ etat, version: lue.version + 1 })
      .where(eq(campagne.id, id))
    await inscrireCampagne(tx, ctx, 'etat_change', id, { avant: lue.etat, apres: etat })
    return null
  })
}
