import { organismeCodes, sansAccents } from '@sssi/domain'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { peutLireLInventaire, peutTenir } from '../changer-produit.ts'
import { produit } from '../produit.table.ts'

const francais = new Intl.Collator('fr')

/** Dans l’ordre d’un dictionnaire : la base, elle, rangerait « Éditeur » après « Zone ». */
function parNom(un: typeof produit.$inferSelect, autre: typeof produit.$inferSelect): number {
  return (
    francais.compare(un.editeur, autre.editeur) ||
    francais.compare(un.produit, autre.produit) ||
    francais.compare(un.organisme, autre.organisme)
  )
}

/** L’inventaire, de ceux dont l’agent peut le lire, et ce qu’il peut y tenir. */
export async function listProduits(ctx: ContexteAgent, q: string) {
  const tous = (await ctx.db.select().from(produit)).toSorted(parNom)
  const lignes = tous.filter(({ organisme }) => peutLireLInventaire(ctx.agent, organisme))
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
    /** Ce que les autres organismes ont déclaré : combien, et rien de plus. */
    autres: tous.length - lignes.length,
    tenus: organismeCodes.filter((organisme) => peutTenir(ctx, organisme)),
  }
}
