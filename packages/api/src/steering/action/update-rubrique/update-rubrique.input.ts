import { longueurs, rubriqueNumeroSchema, texteLibre } from '@sssi/domain'
import * as z from 'zod'
import { codeAction, stockable, version } from '../../../core/trpc/saisie.ts'

export const updateRubriqueInput = z
  .strictObject({
    code: codeAction,
    numero: rubriqueNumeroSchema,
    /** Version de la rubrique, 0 si elle n’a jamais été écrite. */
    version,
    contenu: stockable(texteLibre(longueurs.rubrique).trim()),
    nonApplicable: z.boolean(),
    motifNonApplicable: stockable(texteLibre(longueurs.commentaire).trim().nullable()),
  })
  .refine(({ nonApplicable, motifNonApplicable }) => !nonApplicable || Boolean(motifNonApplicable), {
    path: ['motifNonApplicable'],
    error: 'Dites pourquoi cette rubrique n’est pas applicable.',
  })
export type UpdateRubriqueInput = z.infer<typeof updateRubriqueInput>
