import { can, type OrganismeCode } from '@sssi/domain'
import type { AgentConnecte, Context } from '../core/trpc/context.ts'

/** Qui décide : un agent connecté, l’équipe qui tient une clé de sa section, ou le portail lui-même. */
export type Acteur =
  | { readonly type: 'agent'; readonly agent: AgentConnecte }
  | {
      readonly type: 'cle'
      readonly id: string
      readonly libelle: string
      readonly section: string
      /** Celui qu’avait la section quand elle a reçu cette clé. */
      readonly organisme: OrganismeCode
    }
  | { readonly type: 'portail' }

/** Ce que demandent les cas d’usage d’un déploiement, qu’ils viennent d’une page ou d’une commande signée. */
export interface ContexteDeDeploiement extends Pick<
  Context,
  'db' | 'horloge' | 'nouvelId' | 'journal' | 'catalogue'
> {
  readonly acteur: Acteur
}

/** Le contexte d’un cas d’usage demandé depuis une page. */
export const parLAgent = (ctx: Context & { readonly agent: AgentConnecte }): ContexteDeDeploiement => ({
  ...ctx,
  acteur: { type: 'agent', agent: ctx.agent },
})

/**
 * Une équipe décide de sa section par sa clé, tant que la section est à son organisme ; un agent, selon la politique. La
 * section et son organisme sont ceux du registre.
 */
export function peutDecider(acteur: Acteur, section: string, organisme: OrganismeCode): boolean {
  if (acteur.type === 'portail') return true
  if (acteur.type === 'cle') return acteur.section === section && acteur.organisme === organisme
  return can(acteur.agent, 'deploiement.decider', { type: 'section', organisme })
}

/** Le nom inscrit au journal ; `null` quand le portail décide de lui-même. */
export function auteurDe(acteur: Acteur): string | null {
  if (acteur.type === 'portail') return null
  return acteur.type === 'agent' ? acteur.agent.libelle : `${acteur.libelle} (clé ${acteur.id})`
}

/** De quoi retrouver l’auteur dont le nom aurait changé depuis. */
export function traceDe(acteur: Acteur): Readonly<Record<string, string>> {
  if (acteur.type === 'portail') return {}
  return acteur.type === 'agent' ? { agentId: acteur.agent.id } : { cle: acteur.id }
}
