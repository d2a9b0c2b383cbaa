import * as z from 'zod'

export const verifyJournalInput = z.strictObject({
  /** Une empreinte relevée lors d’une vérification précédente ; `null` si l’on n’en garde pas. */
  tete: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Une empreinte compte 64 chiffres hexadécimaux.')
    .nullable(),
})
