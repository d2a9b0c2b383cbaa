import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { changerMesure, inscrireMesure } from '../changer-mesure.ts'
import { refusDeCodes } from '../ecarts-connus.ts'
import { mesure } from '../mesure.table.ts'
import type { UpdateMesureInput } from './update-mesure.input.ts'

/** Change une mesure : ce qu’elle fait, qui la porte, son échéance, où elle en est. */
export function updateMesure(ctx: ContexteAgent, { id, version, ...saisie }: UpdateMesureInput) {
  return changerMesure(ctx, { id, version }, async (tx, lue) => {
    const refus = await refusDeCodes(tx, lue.referentielId, saisie.codes)
    if (refus) return refus
    await tx
      .update(mesure)
      .set({ ...saisie, version: lue.version + 1 })
      .where(eq(mesure.id, id))
    const avant = Object.fromEntries(Object.entries(lue).filter(([champ]) => champ in saisie))
    await inscrireMesure(tx, ctx, 'mesure_modifiee', id, { avant, apres: saisie })
    return null
  })
}
