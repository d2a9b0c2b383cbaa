import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { contenuSaisi, diffusionSaisie } from '../bulletin.input.ts'

export const updateBulletinInput = z.strictObject({
  id: identifiant,
  version,
  contenu: contenuSaisi,
  /** `null` : inchangée. Une fois publié, elle se change à part (`updateDiffusion`). */
  diffusion: diffusionSaisie.nullable(),
})
export type UpdateBulletinInput = z.output<typeof updateBulletinInput>
