import * as z from 'zod'

export const searchActionsInput = z.strictObject({
  q: z.string().max(200, 'La recherche ne peut dépasser 200 caractères.'),
  limite: z.int().min(1).max(50),
})
export type SearchActionsInput = z.infer<typeof searchActionsInput>
