import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getAvisInput = z.strictObject({ id: identifiant })
