import { filtreDeBulletinsSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockable } from '../../../core/trpc/saisie.ts'

export const listBulletinsInput = z.strictObject({
  filtre: z.strictObject({
    ...filtreDeBulletinsSchema.shape,
    q: stockable(filtreDeBulletinsSchema.shape.q),
  }),
  /** Le repère du dernier bulletin de la page précédente ; `null` : la première page. */
  apres: z
    .string()
    .max(80)
    .regex(/^\d{1,16}_[0-9a-f-]{36}$/, 'Cette page n’existe pas : revenez au début de la liste.')
    .nullable(),
  taille: z.int().min(1).max(100),
})
export type ListBulletinsInput = z.output<typeof listBulletinsInput>
