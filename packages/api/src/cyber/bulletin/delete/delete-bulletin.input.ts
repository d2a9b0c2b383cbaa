import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'

export const deleteBulletinInput = z.strictObject({ id: identifiant, version })
export type DeleteBulletinInput = z.output<typeof deleteBulletinInput>
