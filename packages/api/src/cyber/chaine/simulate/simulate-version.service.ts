import { simuler } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { versionIntrouvable } from '../chaine.errors.ts'
import { lireJoignables } from '../joignables.ts'
import { versionDeChaine } from '../version-de-chaine.table.ts'
import { inscrireDeLaChaine } from '../versions.ts'
import type { SimulateVersionInput } from './simulate-version.input.ts'

/**
 * Joue la version sur une horloge virtuelle, avec le moteur des vraies alertes et l’annuaire tel qu’il sera ce jour-là. Personne
 * n’est appelé. La simulation qui atteint le HFDS vaut pour cette version tant qu’on ne la réécrit pas.
 */
export function simulateVersion(ctx: ContexteAgent, { numero, debut, reponses }: SimulateVersionInput) {
  return enTransaction(ctx.db, async (tx) => {
    const [lue] = await tx
      .select()
      .from(versionDeChaine)
      .where(eq(versionDeChaine.numero, numero))
      .for('update')
    if (!lue) return echec(versionIntrouvable())
    const { definition } = lue
    const joignables = await lireJoignables(tx)
    const retenues = reponses.filter(({ organisme }) => definition.organismes.includes(organisme))
    const simulation = simuler(
      definition,
      { debut: new Date(debut), reponses: retenues },
      (organisme, niveau, le) => {
        const appelle = definition.niveaux[niveau]?.appelle
        return appelle ? joignables(appelle, organisme, le) : []
      },
    )
    const { atteintLeHfds } = simulation
    if (lue.etat === 'brouillon' && (atteintLeHfds || lue.simulation === null)) {
      const gardee = {
        le: ctx.horloge.maintenant().toISOString(),
        par: ctx.agent.libelle,
        atteintLeHfds,
      }
      await tx.update(versionDeChaine).set({ simulation: gardee }).where(eq(versionDeChaine.numero, numero))
    }
    await inscrireDeLaChaine(tx, ctx, 'version_simulee', numero, { debut, atteintLeHfds })
    return ok(simulation)
  })
}
