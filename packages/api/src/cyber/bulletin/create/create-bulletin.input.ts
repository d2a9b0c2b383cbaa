import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'
import { contenuSaisi, diffusionSaisie } from '../bulletin.input.ts'

export const createBulletinInput = z.strictObject({
  /** L’avis dont il est tiré ; `null` : écrit de rien. */
  avisId: identifiant.nullable(),
  contenu: contenuSaisi,
  diffusion: diffusionSaisie,
})
export type CreateBulletinInput = z.output<typeof createBulletinInput>
