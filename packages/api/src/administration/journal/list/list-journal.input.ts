import * as z from 'zod'

export const listJournalInput = z.strictObject({
  /** Identifiant du dernier événement reçu : la suite commence juste avant. */
  avant: z.int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  limite: z.int().min(1).max(200).optional(),
})

export type ListJournalInput = z.output<typeof listJournalInput>
