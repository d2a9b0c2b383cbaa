import { and, asc, desc, eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { alerte } from '../alerte.table.ts'

/** L’alerte en cours que le mur montre : la dernière lancée, une vraie avant un exercice ; `null` s’il n’y en a pas. */
export async function getCourante({ db, agent }: ContexteAgent): Promise<{ id: string | null }> {
  const [courante] = await db
    .select({ id: alerte.id })
    .from(alerte)
    .where(and(eq(alerte.etat, 'en_cours'), lisible(alerte, agent)))
    .orderBy(asc(alerte.exercice), desc(alerte.lanceeLe))
    .limit(1)
  return { id: courante?.id ?? null }
}
