import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { changerEcheance } from '../changer-echeance.ts'
import { joindrePreuves } from '../preuves.ts'
import type { AssignFichiersInput } from './assign-fichiers.input.ts'

/** Joint à une échéance l’accusé qui arrive après l’envoi. */
export function assignFichiers(ctx: ContexteDIncident, { fichiers, ...designee }: AssignFichiersInput) {
  return changerEcheance(ctx, designee, async ({ tx, echeance }) => {
    const refus = await joindrePreuves(tx, ctx.agent, designee, fichiers)
    if (refus) return echec(refus)
    const detail = { echeance: echeance.cle, libelle: echeance.libelle, fichiers }
    return ok({ colonnes: {}, faits: [{ fait: 'piece_deposee' as const, detail }] })
  })
}
