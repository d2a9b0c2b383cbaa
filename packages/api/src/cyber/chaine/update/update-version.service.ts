import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { versionDeChaine } from '../version-de-chaine.table.ts'
import { changerBrouillon, inscrireDeLaChaine } from '../versions.ts'
import type { UpdateVersionInput } from './update-version.input.ts'

/** Réécrit le brouillon. Sa simulation ne vaut plus : elle portait sur ce qu’il n’est plus. */
export function updateVersion(ctx: ContexteAgent, { definition, ...demande }: UpdateVersionInput) {
  return changerBrouillon(ctx, demande, async (tx, lue) => {
    await tx
      .update(versionDeChaine)
      .set({ definition, simulation: null, version: lue.version + 1 })
      .where(eq(versionDeChaine.numero, lue.numero))
    await inscrireDeLaChaine(tx, ctx, 'version_modifiee', lue.numero, {
      avant: lue.definition,
      apres: definition,
    })
    return null
  })
}
