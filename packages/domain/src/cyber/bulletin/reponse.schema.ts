import * as z from 'zod'
import { longueurs, texteLibre } from '../../suivi/suivi.schema.ts'
import { jourSchema } from '../../temps/jour.schema.ts'
import { reponsesDOrganisme } from './reponse.ts'

export const reponseSaisieSchema = z.strictObject({
  etat: z.enum(reponsesDOrganisme, 'Dites si l’organisme est concerné, non concerné, ou s’il a corrigé.'),
  constateLe: jourSchema,
  correctionPrevueLe: jourSchema.nullable(),
  commentaire: texteLibre(longueurs.commentaire),
})
