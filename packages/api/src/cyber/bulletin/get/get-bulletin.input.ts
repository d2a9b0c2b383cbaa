import * as z from 'zod'
import { identifiant } from '../../../core/trpc/saisie.ts'

export const getBulletinInput = z.strictObject({ id: identifiant })
export type GetBulletinInput = z.output<typeof getBulletinInput>
