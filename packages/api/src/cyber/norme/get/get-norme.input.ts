import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getNormeInput = z.strictObject({ id: identifiant })
export type GetNormeInput = z.output<typeof getNormeInput>
