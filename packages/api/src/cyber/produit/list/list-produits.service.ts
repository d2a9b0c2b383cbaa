import { organismeCodes, sansAccents } from '@sssi/domain'
import { asc } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { peutTenir } from '../changer-produit.ts'
import { produit } from '../produit.table.ts'

/** L’inventaire de la sphère : qui emploie quoi, et ce que l’agent peut y tenir. */
export async function listProduits(ctx: ContexteAgent, q: string) {
  const lignes = await ctx.db
    .select()
    .from(produit)
    .orderBy(asc(produit.editeur), asc(produit.produit), asc(produit.organisme))
  const cherche = sansAccents(q.trim())
  return {
    lignes: lignes
      .filter((ligne) =>
        sansAccents([ligne.editeur, ligne.produit, ...ligne.alias].join(' ')).includes(cherche),
      )
      .map(({ id, organisme, editeur, produit: nom, alias, usage, modifieLe, modifiePar, version }) => ({
        id,
        organisme,
        editeur,
        produit: nom,
        alias,
        usage,
        modifieLe: modifieLe.toISOString(),
        modifiePar,
        version,
        tenue: peutTenir(ctx, organisme),
      })),
    total: lignes.length,
    tenus: organismeCodes.filter((organisme) => peutTenir(ctx, organisme)),
  }
}
