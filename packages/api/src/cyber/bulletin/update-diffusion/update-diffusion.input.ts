import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { diffusionSaisie, motifSaisi } from '../bulletin.input.ts'

export const updateDiffusionInput = z.strictObject({
  id: identifiant,
  version,
  diffusion: diffusionSaisie,
  /** Exigés d’un déclassement, vides sinon. */
  motif: motifSaisi,
  /** Le niveau visé, écrit en toutes lettres : « TLP:GREEN ». */
  confirmation: z.string().trim().max(30),
})
export type UpdateDiffusionInput = z.output<typeof updateDiffusionInput>
