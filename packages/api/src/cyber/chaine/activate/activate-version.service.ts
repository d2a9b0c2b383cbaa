import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { chaineDefectueuse, simulationManquante } from '../chaine.errors.ts'
import { versionDeChaine } from '../version-de-chaine.table.ts'
import { changerBrouillon, defautsDuJour, inscrireDeLaChaine } from '../versions.ts'
import type { ActivateVersionInput } from './activate-version.input.ts'

/** Met la version en service : les alertes suivantes commenceront avec elle, celles en cours gardent la leur. */
export function activateVersion(ctx: ContexteAgent, demande: ActivateVersionInput) {
  return changerBrouillon(ctx, demande, async (tx, lue) => {
    const maintenant = ctx.horloge.maintenant()
    const defauts = await defautsDuJour(tx, lue.definition, maintenant)
    if (defauts.length > 0) return chaineDefectueuse(defauts)
    if (!lue.simulation?.atteintLeHfds) return simulationManquante()
    await tx.update(versionDeChaine).set({ etat: 'passee' }).where(eq(versionDeChaine.etat, 'active'))
    await tx
      .update(versionDeChaine)
      .set({
        etat: 'active',
        activeeLe: maintenant,
        activeePar: ctx.agent.libelle,
        version: lue.version + 1,
      })
      .where(eq(versionDeChaine.numero, lue.numero))
    await inscrireDeLaChaine(tx, ctx, 'version_activee', lue.numero)
    return null
  })
}
