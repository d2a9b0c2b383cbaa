import type * as z from 'zod'

/** A record of at most so many entries: zod bounds arrays, not records, and what a team sends is kept for ever. */
export const auPlus = <S extends z.ZodType<Record<string, unknown>>>(entrees: number, schema: S): S =>
  schema.refine((record) => Object.keys(record).length <= entrees, `Pas plus de ${entrees} éléments.`)
