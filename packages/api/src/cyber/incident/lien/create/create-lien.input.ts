import { genreDeLienSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant } from '../../../../core/trpc/saisie.ts'

export const createLienInput = z.strictObject({
  incidentId: identifiant,
  genre: genreDeLienSchema,
  cibleId: identifiant,
})
export type CreateLienInput = z.output<typeof createLienInput>
