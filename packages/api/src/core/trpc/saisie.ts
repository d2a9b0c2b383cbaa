import { actionCodeSchema } from '@sssi/domain'
import * as z from 'zod'

/** Un entier de PostgreSQL : au-delà, la base refuserait la requête. */
export const entierMaximal = 2_147_483_647

/**
 * Un texte que la base sait garder. PostgreSQL refuse le caractère nul, et une moitié de paire UTF-16 ne s’écrit pas en
 * UTF-8 : les deux viennent d’un collage abîmé, l’agent peut les retirer.
 */
function lisible(texte: string): boolean {
  return !texte.includes('\u0000') && texte.isWellFormed()
}

const phraseIllisible = 'Ce texte contient un caractère illisible. Saisissez-le de nouveau.'

/** Complète un schéma de texte, du domaine le plus souvent, de ce que la base exige. */
export function stockable<S extends z.ZodType<string | null>>(schema: S) {
  return schema.refine((texte) => texte === null || lisible(texte), phraseIllisible)
}

export const codeAction = stockable(actionCodeSchema)
export const identifiant = z.uuid()
export const version = z.int().min(0).max(entierMaximal)
