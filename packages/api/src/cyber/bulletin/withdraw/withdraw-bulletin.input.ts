import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { motifSaisi } from '../bulletin.input.ts'

export const withdrawBulletinInput = z.strictObject({
  id: identifiant,
  version,
  motif: motifSaisi.refine(
    (motif) => motif.length >= 10,
    'Dites pourquoi ce bulletin est retiré, en dix caractères au moins.',
  ),
})
export type WithdrawBulletinInput = z.output<typeof withdrawBulletinInput>
