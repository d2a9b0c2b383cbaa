import { axes, gouvernance, plan } from '@sssi/domain'
import { publique } from '../../../core/trpc/trpc.ts'

/** Le plan publié, mot pour mot : public, et sans rien du suivi. */
export const listPlanProcedure = publique.query(() => ({ axes, actions: plan, gouvernance }))
