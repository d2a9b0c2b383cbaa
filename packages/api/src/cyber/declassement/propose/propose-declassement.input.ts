import type * as z from 'zod'
import { updateDiffusionInput } from '../../bulletin/update-diffusion/update-diffusion.input.ts'

/** Les mêmes champs qu’un changement de diffusion : c’en est un, qu’une autre personne décide. */
export const proposeDeclassementInput = updateDiffusionInput
export type ProposeDeclassementInput = z.output<typeof proposeDeclassementInput>
