import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const createRelanceInput = z.strictObject({ bulletinId: identifiant })
export type CreateRelanceInput = z.output<typeof createRelanceInput>
