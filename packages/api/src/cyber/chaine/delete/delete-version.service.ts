import { eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { versionDeChaine } from '../version-de-chaine.table.ts'
import { changerBrouillon, inscrireDeLaChaine } from '../versions.ts'
import type { DeleteVersionInput } from './delete-version.input.ts'

/** Retire un brouillon : aucune alerte n’a pu commencer avec lui. */
export function deleteVersion(ctx: ContexteAgent, demande: DeleteVersionInput) {
  return changerBrouillon(ctx, demande, async (tx, lue) => {
    await tx.delete(versionDeChaine).where(eq(versionDeChaine.numero, lue.numero))
    await inscrireDeLaChaine(tx, ctx, 'version_retiree', lue.numero, { avant: lue.definition })
    return null
  })
}
