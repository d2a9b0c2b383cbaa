import { longueurs, meteoSchema, texteRequis } from '@sssi/domain'
import * as z from 'zod'
import { codeAction, stockable, version } from '../../../core/trpc/saisie.ts'

export const updateMeteoInput = z.strictObject({
  code: codeAction,
  version,
  /** Publier, c’est se prononcer : « non renseignée » n’est qu’un point de départ. */
  meteo: meteoSchema.exclude(['non_renseignee'], 'Choisissez un niveau de confiance de la liste.'),
  synthese: stockable(texteRequis('la synthèse', longueurs.synthese)),
})
export type UpdateMeteoInput = z.infer<typeof updateMeteoInput>
