import { chaineDeDepart } from '@sssi/domain/cyber'
import { eq, sql } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { brouillonDejaOuvert, versionIntrouvable } from '../chaine.errors.ts'
import { versionDeChaine } from '../version-de-chaine.table.ts'
import { dernierNumero, inscrireDeLaChaine, versionNumero } from '../versions.ts'
import type { CreateVersionInput } from './create-version.input.ts'

/** Ouvre le brouillon de la prochaine version. Il n’y en a qu’un à la fois : deux se contrediraient. */
export function createVersion(ctx: ContexteAgent, { depuis }: CreateVersionInput) {
  return enTransaction(ctx.db, async (tx): Promise<Result<{ numero: number; version: number }>> => {
    // Deux ouvertures simultanées prendraient le même numéro.
    await tx.execute(sql`lock table ${versionDeChaine} in exclusive mode`)
    const [ouvert] = await tx.select().from(versionDeChaine).where(eq(versionDeChaine.etat, 'brouillon'))
    if (ouvert) return echec(brouillonDejaOuvert(ouvert.numero))
    const origine = depuis === null ? null : await versionNumero(tx, depuis)
    if (depuis !== null && !origine) return echec(versionIntrouvable())
    const numero = (await dernierNumero(tx)) + 1
    await tx.insert(versionDeChaine).values({
      numero,
      etat: 'brouillon',
      definition: origine?.definition ?? chaineDeDepart,
      creeeLe: ctx.horloge.maintenant(),
      creeePar: ctx.agent.libelle,
      version: 0,
    })
    await inscrireDeLaChaine(tx, ctx, 'version_ouverte', numero, { depuis })
    return ok({ numero, version: 0 })
  })
}
