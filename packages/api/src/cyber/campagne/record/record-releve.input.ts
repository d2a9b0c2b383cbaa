import { organismeCodeSchema } from '@sssi/domain'
import { saisieDeReleve } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

export const recordReleveInput = z.strictObject({
  campagneId: identifiant,
  organisme: organismeCodeSchema,
  /** Version lue du relevé de ce jour ; 0 : il n’existe pas encore. */
  version,
  ...saisieDeReleve,
  commentaire: stockable(saisieDeReleve.commentaire),
})
export type RecordReleveInput = z.output<typeof recordReleveInput>
