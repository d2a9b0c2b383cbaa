import { etatsDeCampagne } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'

export const updateEtatCampagneInput = z.strictObject({
  id: identifiant,
  version,
  etat: z.enum(etatsDeCampagne, 'Choisissez un état de la liste.'),
})
export type UpdateEtatCampagneInput = z.output<typeof updateEtatCampagneInput>
