import * as z from 'zod'
import { codeAction } from '../../../core/trpc/saisie.ts'

export const getActionInput = z.strictObject({ code: codeAction })
export type GetActionInput = z.infer<typeof getActionInput>
