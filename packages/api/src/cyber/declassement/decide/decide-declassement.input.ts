import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { motifSaisi } from '../../bulletin/bulletin.input.ts'

export const decideDeclassementInput = z.strictObject({
  id: identifiant,
  version,
  decision: z.enum(['approuve', 'refuse'], 'Dites si ce déclassement est approuvé ou refusé.'),
  /** Exigé d’un refus. */
  motif: motifSaisi,
})
export type DecideDeclassementInput = z.output<typeof decideDeclassementInput>
