import * as z from 'zod'
import { stockable } from '../../core/trpc/saisie.ts'
import { avecDroits, router } from '../../core/trpc/trpc.ts'
import { recherches } from './recherches.ts'

const searchCyberInput = z.strictObject({
  q: stockable(z.string().max(200, 'La recherche ne peut dépasser 200 caractères.')),
  limite: z.int().min(1).max(50),
})

/**
 * Cherche dans toute la section. Ouverte à tout agent habilité, car l’en-tête cherche pour tous : chaque objet ne rend que ce
 * que l’agent peut lire.
 */
export const rechercheRouter = router({
  search: avecDroits.input(searchCyberInput).query(async ({ ctx, input: { q, limite } }) => {
    if (q.trim() === '') return { resultats: [] }
    const trouves = await Promise.all(recherches.map((chercher) => chercher(ctx.db, ctx.agent, q, limite)))
    return { resultats: trouves.flat().slice(0, limite) }
  }),
})
