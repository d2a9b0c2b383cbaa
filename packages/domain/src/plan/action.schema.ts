import * as z from 'zod'
import type { ActionCode } from './action.ts'
import { numerosAxe } from './action.ts'

/**
 * Shape of a code only: whether the action exists is answered by the store, with its own sentence. Written as a template, and
 * not as a function, so that the contract of the API can say it.
 */
export const actionCodeSchema: z.ZodType<ActionCode, ActionCode> = z.templateLiteral(
  ['A', z.literal(numerosAxe), '-', z.string().regex(/^\d{3,5}$/)],
  'Un code d’action s’écrit A1-001.',
)

export const axeNumeroSchema = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)],
  'Les axes vont de 1 à 5.',
)
