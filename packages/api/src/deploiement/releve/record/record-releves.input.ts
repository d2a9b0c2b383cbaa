import { identifiantDeSectionSchema } from '@sssi/domain'
import * as z from 'zod'
import { stockable } from '../../../core/trpc/saisie.ts'
import { versionDesignee } from '../../saisie.ts'

const releve = z.strictObject({
  section: stockable(identifiantDeSectionSchema),
  version: versionDesignee,
  /** Vrai si la section est tombée : chargement impossible, ou erreur pendant qu’elle s’affichait. */
  erreur: z.boolean(),
})

export const recordRelevesInput = z.strictObject({ releves: z.array(releve).min(1).max(20) })
export type RelevesRapportes = z.output<typeof recordRelevesInput>['releves']
