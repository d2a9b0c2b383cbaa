import { genreDeLienSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockables } from '../../saisie.ts'

export const searchCiblesInput = stockables(
  z.strictObject({ genre: genreDeLienSchema, q: z.string().trim().max(200) }),
)
export type SearchCiblesInput = z.output<typeof searchCiblesInput>
