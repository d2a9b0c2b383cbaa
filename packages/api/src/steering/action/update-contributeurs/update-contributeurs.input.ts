import * as z from 'zod'
import { codeAction, version } from '../../../core/trpc/saisie.ts'
import { organismesSaisis } from '../../organismes.input.ts'

export const updateContributeursInput = z.strictObject({
  code: codeAction,
  version,
  contributeurs: organismesSaisis,
})
export type UpdateContributeursInput = z.infer<typeof updateContributeursInput>
