import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'
import { numeroDeVersion } from '../chaine.input.ts'

export const simulateVersionInput = z.strictObject({
  numero: numeroDeVersion,
  /** L’instant, sur l’horloge de la simulation, où l’alerte est lancée. */
  debut: z.iso.datetime('Donnez la date et l’heure du lancement.'),
  /** Pour chaque organisme, le niveau qui finit par répondre ; `null` : personne. */
  reponses: z
    .array(z.strictObject({ organisme: organismeCodeSchema, niveau: z.int().min(0).max(20).nullable() }))
    .min(1, 'Choisissez au moins un organisme.')
    .max(20),
})
export type SimulateVersionInput = z.output<typeof simulateVersionInput>
