import { organismeCodeSchema, roleSchema } from '@sssi/domain'
import * as z from 'zod'
import { codeAction, stockable } from '../../../core/trpc/saisie.ts'

const courriel = stockable(
  z.email('Saisissez un courriel professionnel, par exemple prenom.nom@organisme.fr.').max(254).toLowerCase(),
)

/** À qui : un agent connu, ou le courriel de quelqu’un qui ne s’est pas encore connecté. */
const beneficiaire = z.union([
  z.strictObject({ agentId: stockable(z.string().min(1).max(100)) }),
  z.strictObject({ courriel }),
])

export const grantHabilitationInput = z.strictObject({
  beneficiaire,
  role: roleSchema,
  organisme: organismeCodeSchema,
  action: codeAction.nullable(),
})

export type GrantHabilitationInput = z.output<typeof grantHabilitationInput>
