import { identifiantDeSectionSchema, organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { stockable } from '../../../core/trpc/saisie.ts'
import { estUneClePublique } from '../cle-publique.ts'

export const createCleInput = z.strictObject({
  section: identifiantDeSectionSchema,
  /** Pour une section que le portail ne connaît pas encore ; sinon, celui du registre fait foi. */
  organisme: organismeCodeSchema.nullable(),
  clePublique: z
    .string()
    .max(100)
    .refine(
      estUneClePublique,
      'Collez la clé publique qu’a écrite « npm run section -- keygen » : 44 caractères.',
    ),
  /** À quoi on la reconnaîtra : « Chaîne de livraison », « Poste de secours ». */
  libelle: stockable(z.string().trim().min(1).max(80)),
})

export type CreateCleInput = z.output<typeof createCleInput>
