import { reglagesSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { version } from '../../../core/trpc/saisie.ts'

const illisible = 'Un des textes contient un caractère illisible. Saisissez-le de nouveau.'

/** Tous les textes des réglages, où qu’ils soient, doivent pouvoir s’écrire dans la base. */
function stockables(valeur: unknown): boolean {
  if (typeof valeur === 'string') return !valeur.includes('\u0000') && valeur.isWellFormed()
  return typeof valeur !== 'object' || valeur === null || Object.values(valeur).every(stockables)
}

export const saveReglagesInput = z.strictObject({
  version,
  reglages: reglagesSchema.refine(stockables, illisible),
})
export type SaveReglagesInput = z.output<typeof saveReglagesInput>
