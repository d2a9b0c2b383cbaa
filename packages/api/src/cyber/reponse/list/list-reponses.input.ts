import * as z from 'zod'

export const listReponsesInput = z.strictObject({
  /** Seulement les bulletins auxquels il manque une réponse. */
  manquantes: z.boolean(),
  taille: z.int().min(1).max(50),
})
export type ListReponsesInput = z.output<typeof listReponsesInput>
