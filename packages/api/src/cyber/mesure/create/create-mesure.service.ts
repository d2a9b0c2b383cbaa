import { can } from '@sssi/domain'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../../core/trpc/result.ts'
import { inscrireMesure } from '../changer-mesure.ts'
import { refusDeCodes } from '../ecarts-connus.ts'
import { planDUnAutreOrganisme } from '../mesure.errors.ts'
import { mesure } from '../mesure.table.ts'
import type { CreateMesureInput } from './create-mesure.input.ts'

/** Ajoute une mesure au plan d’action de son organisme. */
export function createMesure(ctx: ContexteAgent, saisie: CreateMesureInput) {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    const { organisme, referentielId, codes } = saisie
    if (!can(ctx.agent, 'norme.evaluer', { type: 'organisme', organisme })) {
      return echec(planDUnAutreOrganisme())
    }
    const refus = await refusDeCodes(tx, referentielId, codes)
    if (refus) return echec(refus)
    const id = ctx.nouvelId()
    await tx.insert(mesure).values({ id, ...saisie, version: 1 })
    await inscrireMesure(tx, ctx, 'mesure_creee', id, { apres: saisie })
    return ok({ id, version: 1 })
  })
}
