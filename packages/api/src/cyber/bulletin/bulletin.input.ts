import { contenuDeBulletinSchema, diffusionChoisieSchema } from '@sssi/domain/cyber'
import * as z from 'zod'

/** PostgreSQL refuse le caractère nul et la moitié d’une paire UTF-16, où qu’ils soient dans le contenu. */
const stockables = (valeur: unknown): boolean => {
  if (typeof valeur === 'string') return !valeur.includes('\u0000') && valeur.isWellFormed()
  if (typeof valeur !== 'object' || valeur === null) return true
  return Object.values(valeur).every(stockables)
}

export const contenuSaisi = contenuDeBulletinSchema.refine(stockables, {
  error: 'Ce texte contient un caractère illisible. Saisissez-le de nouveau.',
})

export const diffusionSaisie = diffusionChoisieSchema

export const motifSaisi = z
  .string()
  .trim()
  .max(2_000)
  .refine(stockables, 'Ce texte contient un caractère illisible. Saisissez-le de nouveau.')
