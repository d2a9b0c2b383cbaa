import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'
import { motifSaisi } from '../bulletin.input.ts'

export const publishBulletinInput = z.strictObject({
  id: identifiant,
  version,
  /** Ce qui change, pour une révision ; vide à la première publication. */
  resumeDeRevision: motifSaisi,
})
export type PublishBulletinInput = z.output<typeof publishBulletinInput>
