import { longueurs, numeroDecisionSchema, texteLibre, texteRequis } from '@sssi/domain'
import * as z from 'zod'
import { identifiant, stockable, version } from '../../../core/trpc/saisie.ts'

const commun = { id: identifiant, version }

export const decideHorizonInput = z.discriminatedUnion(
  'decision',
  [
    z.strictObject({
      ...commun,
      decision: z.literal('validee'),
      /** L’instance inscrite qui a décidé. */
      instanceId: identifiant,
      numeroDecision: stockable(numeroDecisionSchema),
      motifDecision: stockable(texteLibre(longueurs.commentaire).trim().nullable()),
    }),
    z.strictObject({
      ...commun,
      decision: z.literal('refusee'),
      /** Un refus peut se donner sans attendre une instance ; il se motive. */
      instanceId: identifiant.nullable(),
      numeroDecision: stockable(numeroDecisionSchema.nullable()),
      motifDecision: stockable(texteRequis('le motif du refus', longueurs.commentaire)),
    }),
  ],
  'Dites si la révision est validée ou refusée.',
)
export type DecideHorizonInput = z.infer<typeof decideHorizonInput>
