import * as z from 'zod'
import { codeAction, version } from '../../../core/trpc/saisie.ts'
import { organismesSaisis } from '../../organismes.input.ts'

export const assignChefsDeFileInput = z.strictObject({
  code: codeAction,
  version,
  /** Vide : la désignation est retirée. */
  chefsDeFile: organismesSaisis,
})
export type AssignChefsDeFileInput = z.infer<typeof assignChefsDeFileInput>
