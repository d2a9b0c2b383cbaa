import { enTeteDeReferentiel } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockable } from '../../../core/trpc/saisie.ts'

/** La place qu’un lot laisse à un fichier : près de deux mille exigences avec leur texte. */
const CARACTERES_AU_PLUS = 900_000

const texte = stockable(
  z.string().min(1, 'Choisissez un fichier.').max(CARACTERES_AU_PLUS, 'Ce fichier est trop long.'),
)

const enTete = z.strictObject({
  ...enTeteDeReferentiel,
  titre: stockable(enTeteDeReferentiel.titre),
  version: stockable(enTeteDeReferentiel.version),
  editeur: stockable(enTeteDeReferentiel.editeur),
  source: stockable(enTeteDeReferentiel.source),
  licence: stockable(enTeteDeReferentiel.licence),
})

export const importNormeInput = z.discriminatedUnion(
  'nature',
  [
    z.strictObject({ nature: z.literal('json'), texte }),
    z.strictObject({ nature: z.literal('csv'), texte, enTete }),
  ],
  'Dites si le fichier est un référentiel ou un tableau.',
)
export type ImportNormeInput = z.output<typeof importNormeInput>
