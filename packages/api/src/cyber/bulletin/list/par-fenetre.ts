import { desc, gte, type SQL } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { bulletin } from '../bulletin.table.ts'

/** Assez pour qu’une page s’y remplisse presque toujours ; assez peu pour que les lire tous reste bref. */
const FENETRE = 500

/**
 * Lit d’abord parmi les derniers bulletins, et dans tous seulement si la page n’y tient pas : ce que l’on cherche y est fréquent
 * et se trouve vite, ou rare et l’index des mots le donne. Le coût ne suit donc pas le nombre de bulletins gardés.
 *
 * @param apres où la page commence
 * @returns `entier` : tous les bulletins ont été regardés
 */
export async function parFenetre<T>(
  db: Db,
  { apres, assez }: { readonly apres: SQL | undefined; readonly assez: number },
  lire: (fenetre: SQL | undefined) => Promise<T[]>,
): Promise<{ readonly lues: T[]; readonly fenetre: SQL | undefined; readonly entier: boolean }> {
  const [bord] = await db
    .select({ modifieLe: bulletin.modifieLe })
    .from(bulletin)
    .where(apres)
    .orderBy(desc(bulletin.modifieLe), desc(bulletin.id))
    .offset(FENETRE)
    .limit(1)
  if (bord) {
    const fenetre = gte(bulletin.modifieLe, bord.modifieLe)
    const lues = await lire(fenetre)
    if (lues.length >= assez) return { lues, fenetre, entier: false }
  }
  return { lues: await lire(undefined), fenetre: undefined, entier: true }
}
