import type * as z from 'zod'
import { identifiant, version } from '../../core/trpc/saisie.ts'

const illisible = 'Un des textes contient un caractère illisible. Saisissez-le de nouveau.'

function lisible(valeur: unknown): boolean {
  if (typeof valeur === 'string') return !valeur.includes('\u0000') && valeur.isWellFormed()
  return typeof valeur !== 'object' || valeur === null || Object.values(valeur).every(lisible)
}

/** Un groupe de champs dont tous les textes peuvent s’écrire dans la base, si profonds soient-ils. */
export const stockables = <S extends z.ZodType>(schema: S) => schema.refine(lisible, illisible)

/** Un incident désigné, tel qu’on l’a lu. */
export const incidentLu = { id: identifiant, version }
