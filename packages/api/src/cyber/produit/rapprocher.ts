import { designe, normaliserNom, type ProduitDeLaSphere } from '@sssi/domain/cyber'
import { eq, or, sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { avis } from '../avis/avis.table.ts'
import { organismesDe } from '../avis/projeter-avis.ts'
import { produit } from './produit.table.ts'

/** Tous ces mots figurent parmi ceux des systèmes de l’avis ; `designe` en juge ensuite l’ordre. */
const porte = (mots: string): SQL | undefined =>
  mots === '' ? undefined : sql`${avis.systemes} @@ plainto_tsquery('simple', ${mots})`

function candidats({ editeur, produit: nom, alias }: ProduitDeLaSphere): SQL | undefined {
  return or(
    porte([normaliserNom(editeur), normaliserNom(nom)].join(' ').trim()),
    ...alias.map((autre) => porte(normaliserNom(autre))),
  )
}

/**
 * Relit quels organismes concernent les avis que ces produits désignent, tels qu’ils étaient ou tels qu’ils sont. À appeler
 * dans la transaction qui les change.
 */
export async function rapprocher(tx: Db, ...produits: readonly ProduitDeLaSphere[]): Promise<void> {
  const conditions = or(...produits.map(candidats))
  if (!conditions) return
  const touches = await tx
    .select({ id: avis.id, contenu: avis.contenu, organismes: avis.organismes })
    .from(avis)
    .where(conditions)
  const declares = await tx.select().from(produit)
  for (const { id, contenu, organismes } of touches) {
    if (!contenu.systemes.some((systeme) => produits.some((change) => designe(change, systeme)))) continue
    const concernes = organismesDe(contenu, declares)
    if (concernes.join() !== organismes.join())
      await tx.update(avis).set({ organismes: concernes }).where(eq(avis.id, id))
  }
}
