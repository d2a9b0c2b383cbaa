import * as z from 'zod'
import type { ActionCode } from './action.ts'
import { estActionCode } from './action.ts'

/** Shape of a code only: whether the action exists is answered by the store, with its own sentence. */
export const actionCodeSchema = z.custom<ActionCode>(
  (valeur) => typeof valeur === 'string' && estActionCode(valeur),
  'Un code d’action s’écrit A1-001.',
)

export const axeNumeroSchema = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)],
  'Les axes vont de 1 à 5.',
)
