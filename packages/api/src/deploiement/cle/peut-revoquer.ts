import { can, type OrganismeCode } from '@sssi/domain'
import type { AgentConnecte } from '../../core/trpc/context.ts'

/**
 * Une clé se révoque par qui décide pour l’organisme qui l’a reçue, ou pour celui à qui la section est aujourd’hui : l’un peut
 * l’avoir perdue, l’autre ne doit pas dépendre de lui. `courant` est `null` tant que le registre ne connaît pas la section.
 */
export const peutRevoquer = (
  agent: AgentConnecte,
  cle: { readonly organisme: OrganismeCode },
  courant: OrganismeCode | null,
): boolean =>
  [cle.organisme, courant ?? cle.organisme].some((organisme) =>
    can(agent, 'deploiement.decider', { type: 'section', organisme }),
  )
